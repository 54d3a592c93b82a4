const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/volumes/vol_5e6f7a8b/uploads/upl_9c3e5a71/complete`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    whole_checksum_sha256: "cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
