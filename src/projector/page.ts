/** The page for the screen in the hall. Its texts are filled in by its script. */
export const PROJECTOR_PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Màn chiếu – Đối thoại trực tuyến</title>
<link rel="stylesheet" href="/projector-files/projector.css">
<script src="/projector-files/projector.js" defer></script>
</head>
<body>
<header><h1 id="topic"></h1><p id="clock" role="timer"></p></header>
<main id="shown" hidden>
<section aria-live="polite"><h2>Đang trả lời</h2><p id="current"></p><p id="by"></p></section>
<section><h2>Tiếp theo</h2><ol id="next"></ol></section>
</main>
<p id="message" role="status">Đang tải…</p>
<footer id="count"></footer>
</body>
</html>
`;
