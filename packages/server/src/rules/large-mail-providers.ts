/** Providers that many honest people share, so that many addresses there are nothing to wonder about. */
export const largeMailProviders: ReadonlySet<string> = new Set(
  `126.com 163.com aol.com arcor.de bigpond.com bluewin.ch btinternet.com centrum.cz comcast.net cox.net daum.net email.cz fastmail.com
  freenet.de free.fr gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hetnet.nl hotmail.be hotmail.co.uk hotmail.com
  hotmail.de hotmail.es hotmail.fr hotmail.it icloud.com interia.pl kpnmail.nl laposte.net libero.it live.co.uk live.com live.fr live.nl
  mac.com mail.com mail.ru mailbox.org me.com msn.com naver.com neuf.fr ntlworld.com o2.pl onet.pl op.pl orange.fr outlook.com outlook.de
  outlook.fr pm.me posteo.de proton.me protonmail.com qq.com rocketmail.com sapo.pt sbcglobal.net seznam.cz sfr.fr sky.com skynet.be
  t-online.de talktalk.net telenet.be tiscali.it tutanota.com verizon.net virgilio.it virginmedia.com wanadoo.fr web.de wp.pl xs4all.nl
  yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it yandex.ru ymail.com ziggo.nl`.split(/\s+/),
);
