curl -fsS -X PUT "${BAKERY_API_URL}/loaves/1c710ca8-5d4a-4f6b-9a7c-1e2d3c4b5a69/photo" \
  -u "${BAKERY_USERNAME}:${BAKERY_PASSWORD}" \
  -F 'photo=@photo.png' \
  --form-string 'caption=caption'
