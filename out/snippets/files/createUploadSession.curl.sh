curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/uploads" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "kind": "file",
  "source_kind": "restartable_file",
  "target_path": "/workspace/data/train.parquet",
  "content_length": 50331648,
  "conflict": "replace",
  "checksum_algorithm": "sha256",
  "whole_checksum_sha256": "f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1",
  "metadata": { "source": "nightly-export" }
}'
