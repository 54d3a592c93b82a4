curl -fsS "${BAKERY_BAKERY_URL}/loaves/1c710ca8-5d4a-4f6b-9a7c-1e2d3c4b5a69/photo" \
  -H "X-Key: ${BAKERY_KEY}" \
  -o photo.png
