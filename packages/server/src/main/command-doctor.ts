import { examine, reportText } from '@solidarity/doctor';
import { Command, InvalidArgumentError } from 'commander';

/** `solidarity doctor <url>` */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('looks at a page that embeds the elements, from outside, and says what is wrong with it')
    .argument('<url>', 'the address of the page', webPage)
    .option('--json', 'the findings as JSON, for a program')
    .addHelpText('after', '\nColours can only be seen in a browser: open the page with ?solidarity-doctor behind its address.')
    .action(async (url: string, { json = false }: { json?: boolean }) => {
      const { address, findings } = await examine(url);
      process.stdout.write(`${json ? JSON.stringify({ address, findings }, undefined, 2) : reportText(address, findings)}\n`);
      if (findings.some(({ level }) => level === 'stops')) process.exitCode = 1;
    });
}

function webPage(text: string): string {
  if (/^https?:\/\/[^\s/]/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError(`Expected an address such as https://charity.example/petition, got "${text}".`);
}
