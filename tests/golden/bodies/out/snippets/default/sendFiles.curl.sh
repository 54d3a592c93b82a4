curl -fsS -X POST "${BODIES_API_URL}/multipart" \
  --form-string 'title=@not a file' \
  -F 'meta="{\"width\":640}";type=application/json' \
  -F 'file=@file.png;type=image/png'
