curl -fsS -X POST "${NULLABILITY_API_URL}/things" \
  -H "Content-Type: application/json" \
  --data '{"secret":"sec_a1b2c3d4e5f6","mustBeSaid":"must be said","mayBeLeftOut":4,"size":"small"}'
