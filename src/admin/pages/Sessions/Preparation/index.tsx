import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { ErrorNote } from '../../../components/ErrorNote';
import { useSession } from '../../../hooks/use-session';
import { PreparationForm } from './PreparationForm';

/** The form of one session, once it is here. */
export const Preparation = () => {
  const { id = '' } = useParams();
  const { data: session, error } = useSession(id);
  if (session) return <PreparationForm key={session.documentId} session={session} />;
  return error ? <ErrorNote error={error} /> : <Page.Loading />;
};
