const filesUrl = process.env.SERVERS_FILES_URL;

const response = await fetch(`${filesUrl}/upload`, {
  method: "POST",
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
