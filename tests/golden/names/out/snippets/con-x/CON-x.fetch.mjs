const apiUrl = process.env.NAMES_THAT_ARE_HARD_TO_FILE_API_URL;

const response = await fetch(`${apiUrl}/b`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
