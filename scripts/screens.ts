/** Runs the tests of the browser and writes what they show into `docs/screens`. */
process.env.UPDATE_SCREENS = '1';
process.argv.push('--selectProjects', 'browser');
void import('./test');
