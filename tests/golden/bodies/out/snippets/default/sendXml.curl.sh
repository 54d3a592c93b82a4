curl -fsS -X POST "${BODIES_API_URL}/xml" \
  -H "Content-Type: application/xml" \
  --data-raw '<?xml version="1.0" encoding="UTF-8"?>
<order id="7"/>
'
