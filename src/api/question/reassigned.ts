/** What a draft given back to the editors says, when they gave its question to somebody else. */
export const REASSIGNED = 'Câu hỏi được phân công cho cơ quan khác';
