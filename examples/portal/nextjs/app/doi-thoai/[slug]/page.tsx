import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import Script from 'next/script';
import { dialogue, SYSTEM } from '../../../lib/dialogue';

type Props = { params: Promise<{ slug: string }> };

/** Seconds, as the system itself lets a cache keep it; the element brings what changes meanwhile. */
const CACHE = { next: { revalidate: 5 } };

async function sessionOf(slug: string) {
  const params = { path: { slug } };
  const { data, response } = await dialogue.GET('/api/portal/sessions/{slug}', {
    params,
    ...CACHE,
  });
  if (response.status === 404) notFound();
  if (!data) throw new Error(`The dialogue system answered ${response.status}`);
  return data.data;
}

async function questionsOf(slug: string) {
  const params = { path: { slug } };
  const { data } = await dialogue.GET('/api/dialogue-sessions/{slug}/live', { params, ...CACHE });
  return data?.data.questions ?? [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const session = await sessionOf((await params).slug);
  return { title: session.topic, description: session.introduction ?? undefined };
}

/** Rendered on the server for who reads and searches; the elements take over where a script runs. */
export default async function SessionPage({ params }: Props) {
  const { slug } = await params;
  const [session, questions] = await Promise.all([sessionOf(slug), questionsOf(slug)]);

  return (
    <main>
      <Script type="module" src={`${SYSTEM}/portal/dialogue.js`} />
      <dialogue-session slug={slug}>
        <h1>{session.topic}</h1>
        <p>{session.introduction}</p>
        <ol>
          {questions.map((question) => (
            <li key={question.documentId}>
              <p lang={question.language}>{question.content}</p>
              {question.answers?.map((answer) => (
                <blockquote key={answer.documentId}>{answer.content}</blockquote>
              ))}
            </li>
          ))}
        </ol>
      </dialogue-session>
      <dialogue-question-form slug={slug} />
    </main>
  );
}
