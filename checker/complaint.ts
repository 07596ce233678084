/** What does not hold, said in Chinese and in English. */
export interface Complaint {
  zh: string;
  en: string;
}

export const say = (zh: string, en: string): Complaint => ({ zh, en });
