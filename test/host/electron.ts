import { runTests } from '@vscode/test-electron';

/** A process of its own, so that a display can be put around it and its output read: EXTENSION TESTS WORKSPACE DATA. */
const [extensionDevelopmentPath = '', extensionTestsPath = '', workspace = '', data = ''] = process.argv.slice(2);
try {
  const code = await runTests({
    extensionDevelopmentPath,
    extensionTestsPath,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--no-sandbox', `--user-data-dir=${data}`],
  });
  process.exit(code);
} catch (error) {
  console.error(String(error));
  process.exit(1);
}
