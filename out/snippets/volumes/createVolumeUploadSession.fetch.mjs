const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/volumes/vol_5e6f7a8b/uploads`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    kind: "file",
    source_kind: "restartable_file",
    target_path: "/2026/train.parquet",
    content_length: 41_943_040,
    conflict: "replace",
    checksum_algorithm: "sha256",
    whole_checksum_sha256: "cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81",
    metadata: { source: "nightly-export" },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
