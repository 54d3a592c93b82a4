const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/uploads`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    kind: "file",
    source_kind: "restartable_file",
    target_path: "/workspace/data/train.parquet",
    content_length: 50_331_648,
    conflict: "replace",
    checksum_algorithm: "sha256",
    whole_checksum_sha256: "f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1",
    metadata: { source: "nightly-export" },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
