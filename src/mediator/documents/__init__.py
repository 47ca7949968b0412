"""Papers and workbooks: a value goes in, bytes come out; reportlab loads with the first paper."""
