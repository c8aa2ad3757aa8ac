// Short and familiar forms of common American given names, from general knowledge of English usage.

const LISTS = `
Alexander:Alex,Al,Xander;Alexandra:Alex,Sandra,Lexi;Alfred:Al,Fred;Allison:Allie;Amanda:Mandy;Andrew:Andy,Drew;Angela:Angie
Anthony:Tony;Arthur:Art;Barbara:Barb,Barbie;Benjamin:Ben,Benny;Beverly:Bev;Bradley:Brad;Brandon:Bran;Carolyn:Carol;Catherine:Cathy,Kate
Charles:Charlie,Chuck;Christina:Chris,Tina;Christine:Chris,Tina;Christopher:Chris;Cynthia:Cindy;Daniel:Dan,Danny;David:Dave;Deborah:Deb,Debbie
Debra:Deb,Debbie;Dennis:Denny;Donald:Don;Donna:Don;Dorothy:Dot,Dottie;Douglas:Doug;Edward:Ed,Eddie,Ted;Eleanor:Ellie,Nell;Elizabeth:Liz,Beth,Betty
Emily:Em;Eugene:Gene;Frances:Fran;Francis:Frank;Franklin:Frank;Frederick:Fred;Gabriel:Gabe;Gary:Gar;George:Georgie;Gerald:Jerry;Gregory:Greg
Harold:Harry,Hal;Henry:Hank,Harry;Jacob:Jake;Jacqueline:Jackie;James:Jim,Jimmy,Jamie;Janet:Jan;Janice:Jan;Jason:Jay;Jeffrey:Jeff;Jennifer:Jen,Jenny
Jessica:Jess,Jessie;Jonathan:Jon;Joseph:Joe,Joey;Joshua:Josh;Joyce:Joy;Judith:Judy;Julia:Julie;Katherine:Kathy,Kate,Katie;Kathleen:Kathy
Kathryn:Kathy,Katie;Kenneth:Ken,Kenny;Kimberly:Kim;Kevin:Kev;Larry:Lar;Laura:Laurie;Lawrence:Larry;Leonard:Len,Lenny;Louis:Lou;Madison:Maddie
Margaret:Maggie,Peggy,Meg;Maria:Mary;Martha:Marty;Matthew:Matt;Melissa:Missy,Mel;Michael:Mike,Mickey;Michelle:Shelly;Mildred:Millie;Mary:Molly
Nancy:Nan;Nathan:Nate;Nicholas:Nick;Nicole:Nikki;Olivia:Liv;Pamela:Pam;Patricia:Pat,Patty,Tricia;Patrick:Pat;Peter:Pete;Philip:Phil;Phillip:Phil
Rachel:Rae;Raymond:Ray;Rebecca:Becky,Becca;Richard:Rick,Dick,Rich;Robert:Bob,Rob,Bobby;Ronald:Ron;Roger:Rog;Russell:Russ;Ruth:Ruthie
Samantha:Sam;Samuel:Sam,Sammy;Sandra:Sandy;Sarah:Sally;Scott:Scotty;Sharon:Shari;Shirley:Shirl;Stephanie:Steph;Stephen:Steve;Steven:Steve
Susan:Sue,Susie;Teresa:Terry,Tess;Theodore:Ted,Theo;Theresa:Terry,Tess;Thomas:Tom,Tommy;Timothy:Tim;Tyler:Ty;Victoria:Vicky,Tori;Vincent:Vince
Virginia:Ginny;Walter:Walt;William:Bill,Will,Billy;Zachary:Zach`;

const byName = new Map(
  LISTS.trim()
    .split(/[;\n]/)
    .map((item) => {
      const [name, forms] = item.split(':');
      return [name!, forms!.split(',')];
    }),
);

/** Familiar forms of a given name; none for a name that has none. */
export function nicknamesOf(name: string): readonly string[] {
  return byName.get(name) ?? [];
}
