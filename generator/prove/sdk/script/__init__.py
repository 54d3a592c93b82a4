"""Programs that call a generated TypeScript package, in Node.js and in a browser; no part of them is imported."""
