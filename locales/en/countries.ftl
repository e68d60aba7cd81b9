country-jo = Jordan
country-eg = Egypt
