const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const form = new FormData();
form.append("manifest", new Blob(['{"files": [\n  {"path": "/workspace/data/scores.csv", "field": "file0"},\n  {"path": "/workspace/report.md", "field": "file1"}\n]}'], { type: "application/json" }));
form.append("file0", "id,score\n1,0.93\n2,0.87\n");
form.append("file1", "# Findings\n\nThe model reaches 0.93.\n");
const response = await fetch(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/files/batch-write`, {
  method: "POST",
  headers: { authorization: `Bearer ${apiKey}` },
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
