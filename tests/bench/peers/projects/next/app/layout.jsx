/** No icon: the request for one would be answered with a whole page that says it is missing. */
export const metadata = { icons: "data:," };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
