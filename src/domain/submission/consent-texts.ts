/** What a submitter agrees to, in both languages. */
export interface ConsentText {
  vi: string;
  en: string;
}

/**
 * Every text anybody has agreed to, by version: stored consents refer to them, so none is ever changed
 * or removed. A new wording is a new version, chosen by the setting `CONSENT_VERSION`.
 *
 * Source: Law 91/2025/QH15 (purpose, kinds of data, who processes it, for how long, the right to withdraw).
 */
const CONSENT_TEXTS: Readonly<Record<string, ConsentText>> = {
  '2026-01': {
    vi: 'Tôi đồng ý để cơ quan tổ chức đối thoại xử lý họ tên, địa chỉ, số điện thoại, thư điện tử và nội dung tôi gửi, chỉ nhằm tiếp nhận, phân loại, trả lời câu hỏi và thông báo kết quả cho tôi. Dữ liệu được lưu trong hồ sơ phiên đối thoại theo quy định về lưu trữ; địa chỉ, số điện thoại và thư điện tử không được công khai, tên chỉ được nêu theo cách tôi đã chọn. Tôi có quyền xem, đề nghị chỉnh sửa, rút lại sự đồng ý theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.',
    en: 'I agree that the authority holding the dialogue processes my name, address, telephone number, e-mail address and what I have written, for the sole purpose of receiving, sorting and answering my question and telling me of the outcome. The data are kept in the record of the session as the rules on archives provide; address, telephone number and e-mail address are not published, and my name only in the way I have chosen. I may see my data, ask for their correction and withdraw this consent under the Law on Personal Data Protection No. 91/2025/QH15.',
  },
};

/** The text of a version; undefined when there is none. */
export const consentText = (version: string): ConsentText | undefined =>
  Object.hasOwn(CONSENT_TEXTS, version) ? CONSENT_TEXTS[version] : undefined;

export const consentVersions = (): string[] => Object.keys(CONSENT_TEXTS);
