# Cities of time zones where Arabic readers use another name than the one of ICU.
zone-asia-hebron = الخليل
