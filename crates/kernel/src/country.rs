//! Countries by their codes.
use std::{fmt, str::FromStr};
use thiserror::Error;

/// All codes of ISO 3166-1 alpha-2 as of 2026, and `XK`, in order; `locales/` has a name for each.
const CODES: &str = "\
     AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI \
     BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN \
     CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK \
     FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM \
     HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN \
     KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK \
     ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP \
     NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
     SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF \
     TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI \
     VN VU WF WS XK YE YT ZA ZM ZW";

/// A country: a code of ISO 3166-1 alpha-2, two capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

/// Not a code of ISO 3166.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a code of two letters such as JO")]
pub struct UnknownCountry;

impl Country {
    /// All that there are, in the order of their codes.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.split_whitespace().map(Self)
    }

    /// Two capitals.
    pub fn code(self) -> &'static str {
        self.0
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;
    /// Reads two capitals.
    fn from_str(code: &str) -> Result<Self, UnknownCountry> {
        Self::all().find(|country| country.0 == code).ok_or(UnknownCountry)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_codes_of_the_list_are_countries() {
        assert_eq!("JO".parse::<Country>().map(Country::code), Ok("JO"));
        for code in ["UK", "XQ", "jo", "", "JOR", "O A"] {
            assert_eq!(code.parse::<Country>(), Err(UnknownCountry), "{code}");
        }
    }

    #[test]
    fn the_list_is_in_order() {
        assert!(Country::all().is_sorted());
    }
}
