language-ar = Arabic
language-hy = Armenian
