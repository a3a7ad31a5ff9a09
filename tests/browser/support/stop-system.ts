import { stopKeptSystem } from './running-system';

export default stopKeptSystem;
