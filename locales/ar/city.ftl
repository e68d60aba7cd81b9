# What is wrong with a row of a file of cities, and what was expected.
city-code-twice = { $code } في السطر { $line } أيضًا، والمتوقع كل رمز مرة واحدة
city-long = عدد الأحرف في { $column } هو { $length }، والمتوقع 200 على الأكثر
city-control = في { $column } رمز تحكّم، والمتوقع نص
city-country = قيمة country هي "{ $value }"، والمتوقع رمز من حرفين كبيرين مثل JO
city-no-language = لا لغة، والمتوقع لغة واحدة على الأقل مثل ar:N
city-level = في languages القيمة "{ $value }"، والمتوقع language:level بمستوى من A1 إلى N
city-entry-twice = { $value } مكرّر في { $column }، والمتوقع مرة واحدة
city-theme-code = لا موضوع "{ $value }"، والمتوقع من 1 إلى 64 حرفًا من A-Z a-z 0-9 _ -
city-exchange = في { $column } القيمة "{ $value }"، والمتوقع theme:level بمستوى من 1 إلى 4
city-degrees = قيمة { $column } هي "{ $value }"، والمتوقع عدد من { "\u2066" }-{ $most }{ "\u2069" } إلى { $most }
city-entry-word = في { $column } القيمة "{ $value }"، والمتوقع إحدى: { $words }
city-local-name = في local_names القيمة "{ $value }"، والمتوقع language:name
city-itself = { $code } تسمّي نفسها في { $column }، والمتوقع مدينة أخرى
city-both-lists = لدى { $by } المدينة { $code } في preferred وفي cannot_work_with، والمتوقع إحداهما
city-theme = لا موضوع { $value }، والمتوقع موضوع من مواضيع المركز
city-unknown = لا مدينة { $value }، والمتوقع مدينة من هذا الملف أو من الشبكة
city-name-taken = { $value } اسم جهة أخرى، والمتوقع اسم آخر
