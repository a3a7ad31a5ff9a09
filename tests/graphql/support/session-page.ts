/** Everything the portal's page of one session shows. */
export const SESSION_PAGE = `
  query SessionPage($slug: String!) {
    dialogueSessions(filters: { slug: { eq: $slug } }) {
      documentId topic slug introduction mode place startsAt plannedEndAt announcedAt endedAt regulation
      themes { name }
      chair { name title position }
      panel { name title position }
      intakeChannels { channel address }
      authority { name slug }
      announcements(sort: "issuedAt") { kind title body issuedAt }
      questions(sort: "position", pagination: { limit: 100 }) {
        documentId content theme submitterName position
        assignedAuthority { name slug }
        answers(sort: "issuedAt") {
          documentId content answererName issuedAt correctionNote
          authority { name slug }
          documents { title url }
        }
      }
    }
  }
`;
