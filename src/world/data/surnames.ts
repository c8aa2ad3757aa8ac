// Surnames by race and Hispanic origin with their shares of the group’s population.

// Source: US Census Bureau, Frequently Occurring Surnames from the 2010 Census: count × group share, over the group’s
// persons in the whole file (162,253 surnames and the row of all other names). Public domain. “Other” is two or more races.

/** `Name share,…` in falling order; shares in persons per million of the group. The lists are heads; a plus marks the names that share what a list leaves out: below rank 200 and commonest in that group. */
export const SURNAME_SHARES: Readonly<Record<string, string>> = {
  White: `
Smith 9138,Johnson 6013,Miller 5154,Brown 4394,Jones 4151,Williams 3923,Davis 3663,Anderson 3111
Wilson 2850,Martin 2773,Taylor 2591,Moore 2538,Thompson 2447,White 2283,Clark 2216,Thomas 2100
Baker 1767,Nelson 1741,King 1723,Allen 1721,Young 1694,Harris 1693,Adams 1671,Lewis 1634,Walker 1619
Wright 1593,Hall 1560,Roberts 1536,Campbell 1501,Jackson 1490,Hill 1476,Phillips 1460,Scott 1396
Robinson 1361,Murphy 1352,Lee 1314,Cook 1306,Green 1290,Evans 1283,Collins 1246,Peterson 1239
Morris 1238,Mitchell 1238,Parker 1227,Rogers 1202,Stewart 1186,Turner 1182,Wood 1174,Carter 1157
Morgan 1149,Cox 1139,Kelly 1102,Edwards 1090,Bailey 1062,Reed 1042,Ward 1039,Myers 1025,Sullivan 1023
Cooper 1006,Bennett 1000,Hughes 977,Long 967,Fisher 935,Price 918,Russell 901,Howard 899,Gray 892
Watson 880,Reynolds 857,Foster 837,Ross 834,Olson 820,Richardson 818,Brooks 800,Perry 799,Stevens 798
Powell 797,Snyder 795,West 780,Cole 776,Wagner 760,Meyer 755,Kennedy 754,Hamilton 747,Barnes 746
Graham 743,Sanders 739,Schmidt 738,Murray 731,McDonald 730,Patterson 729,Gibson 726,Wallace 721
Butler 720,Bell 711,Hayes 711,Fox 708,Burns 703,Ellis 701,Stone 695,Ryan 694,Wells 688,Henderson 687
Hansen 686,James 679,Jenkins 679,Jordan 676,Webb 673,Griffin 668,Rose 664,Harrison 656,Hoffman 652
Simmons 642,Marshall 641,Weaver 641,Johnston 635,Owens 635,Nichols 633,Alexander 628,Kelley 622
Mills 621,Palmer 620,Tucker 618,Hunt 615,Larson 613,Rice 612,Shaw 610,Simpson 609,Black 609,Ford 605
Carlson 603,Peters 601,Dunn 598,Arnold 596,Robertson 595,Crawford 595,Bryant 595,Pierce 592
Carpenter 591,Porter 590,Carroll 588,O'Brien 587,Elliott 585,Freeman 585,Hart 583,Mason 582,Ferguson 578
Jensen 574,Coleman 571,Gardner 565,Stephens 564,Hicks 563,Warren 563,Burke 557,Henry 554,Gordon 549
Lane 546,Woods 546,Duncan 545,Weber 544,Richards 542,Hanson 540,Payne 538,Chapman 537,Wheeler 534
Ray 527,Schultz 525,Cunningham 524,Walsh 524,Knight 522,Hunter 521,Bishop 520,Armstrong 516,Riley 514
Spencer 512,Boyd 512,Lynch 511,Schneider 510,Andrews 507,Morrison 506,Bradley 499,Berry 495,Perkins 482
Welch 480,Hudson 476,Keller 474,Gilbert 472,Lawrence 471,Howell 470,Holmes 470,Williamson 468,Jacobs 465
Lawson 464,Davidson 463,Carr 462,Dean 461,Day 461,Dixon 456,Schwartz 456,May 455,George 451,Greene 450
Hawkins 450,Fowler 449+,Bowman 448+,Beck 447+,Newman 447+,Harper 446,Brewer 443+,Becker 440+
Matthews 439,Powers 435+,Willis 427,Barrett 426+,Austin 426,Fuller 425,Daniels 423,Curtis 418,Cohen 418+
Watkins 416,Grant 416,Holland 415,Montgomery 415,Harvey 415,Lambert 413+,Zimmerman 412+,Erickson 412+
Klein 410+,Garrett 409,McCarthy 404+,Stanley 403,Wolfe 402+,Barker 398+,Lucas 393,Burton 393,Oliver 393
Little 392,Walters 391+,McCoy 391,Leonard 388+,Pearson 388,Barnett 386,Craig 386,O'Connor 382+,Bates 380
Gregory 379,Norris 378+,Hale 376+,Hopkins 376,Christensen 374+,Warner 372+,Swanson 367+,Holt 367
Steele 364,Robbins 362+,Fischer 360+,Rhodes 358,McDaniel 357,Lowe 356,Mann 354+,Benson 354,Higgins 353+
Reid 352,Shelton 351,Quinn 350+,Doyle 350+,Sutton 349,Gallagher 349+,Sharp 348+,McLaughlin 347+
Griffith 347+,Wolf 346+,Franklin 346,Fitzgerald 343+,Fleming 343,Schroeder 342+,Bowen 341+,Potter 339+
Adkins 339+,Caldwell 337,Brady 337+,Mullins 335+,Jennings 335,Reeves 334,Lyons 334,Gross 334+,Hail 333
Wade 332,Vaughn 332,Garcia 331,Chambers 329,Page 329,Baldwin 327,Fields 327,Blair 327+,Bauer 326+
Sims 325,Watts 325,Parks 324,Mueller 324+,Parsons 323+,Ramsey 322,Kramer 322+,Fletcher 319,Bush 318
Hartman 317+,Horton 315,Barber 314,Douglas 314,Chandler 311,Graves 309,Cross 309,Sherman 308+,Flynn 307+
Barton 306+,Todd 306+,Casey 305+,Harmon 305,Terry 304,McKinney 304,Cummings 303,Goodman 302,Neal 300
Frank 300+,Moran 300,Dawson 300,Thornton 299,McGuire 299+,Owen 298+,Hess 297+,Newton 296,Martinez 295
Norton 295+,Goodwin 294,Shaffer 294+,Burgess 294,Olsen 293+,McCormick 293+,Manning 292,Rowe 292
Roth 292+,Yoder 291+,Bowers 290+,Osborne 290+,Harrington 290+,French 289+,Byrd 289,Petersen 288+
Weiss 288+,Hammond 287,Ball 287+,Wise 285,Farmer 283,Moss 283,Sparks 282+,Rodgers 282,Webster 282
Garner 281,Decker 280+,Hoover 279+,Silva 278,Larsen 278+,Blake 277,Haynes 277,Paul 277,Simon 276
Miles 275,Rodriguez 274,Frazier 273,Strickland 273,Buchanan 272,Lamb 272+,Hodges 272,Marsh 272+
Dennis 272,Meyers 271+,Yates 269+,Brock 269+,Conner 268,Cochran 267+,Daniel 267,Hogan 267+,Lang 264+
Hubbard 264,Waters 263,Maxwell 263,Cannon 262,Hardy 260,Gill 258,Reese 258,Drake 257,Patton 255
Short 255+,Pratt 254,Malone 253,Foley 252+,Stevenson 252,Shepherd 251,Sweeney 251+,McBride 250
Hensley 250+,Wilkinson 250+,Wilcox 249+,Abbott 249+,Saunders 249,Koch 248+,Cain 248,Farrell 248+
Townsend 248,Love 247,Combs 246+,Norman 246,Cline 246+,Lloyd 246,Francis 246,Brennan 246+,Bryan 245+
McGee 245,Ballard 245,O'Neill 245+,Huffman 244+,Wall 244+,Kirby 244+,Berg 244+,Moody 242,Russo 241+
Cobb 240,Carey 240+,York 240+,Morrow 239+,Callahan 239+,Dalton 239+,Pope 239,Underwood 238,Huff 238+
Kane 238+,Boyer 238+,Summers 237,Patrick 237,Kirk 236+,Conley 235,Walton 235,Horn 234+,Briggs 234
Curry 234,Phelps 234+,Hancock 233+,Logan 232,Morton 231,MacDonald 231+,Floyd 229,Lindsey 228
Nicholson 228,Chase 227+,Skinner 226,Gibbs 226,Kline 226+,Ingram 225,Dillon 225+,Allison 224+
Walter 224+,Lopez 224,Burnett 224,Jacobson 224+,Atkinson 223+,Rich 222+,Garrison 222+,Vincent 221+
Greer 221,Cameron 220,Clarke 220,Heath 220+,Banks 219,Hines 218,O'Donnell 218+,Bruce 218,Booth 217+
Carson 217,Blankenship 217+,Stein 216+,Tyler 216,Randall 216,Hood 216,Poole 215,Nash 215,Massey 215
Berger 214+,McClure 213+,Snow 213+,Tanner 213+,Nielsen 212+,Eaton 212+,Davenport 212,Whitaker 211
Nolan 211+,Roy 211,Melton 211+,Barry 211+,Parrish 210+,Stout 210+,Sawyer 209+,Knapp 209+,Hernandez 209
Wyatt 209,Bartlett 209+,Tate 208,Bass 208,Gates 208,Sexton 208+,Baxter 208+,Henson 208+,Marks 207+
Dyer 207+,Clayton 207,Hurst 206+,Schaefer 206+,Reilly 205+,Kerr 205+,Vance 204+,Stark 204+,McKee 204+
Shields 203,McKenzie 203,Mathews 203,Keith 203+,Bond 203,Hobbs 202,Howe 202+,Stephenson 201+,Richard 200
Browning 200+,Morse 200+,Herman 199+,Collier 199,Johns 199+,Grimes 199,Buck 198+,Donovan 198+
Conrad 198+,Savage 197,Boyle 197+,Hebert 197+,Hampton 197,Kent 196+,Wilkins 195,Beil 195,Golden 195
Friedman 194+,Mayer 194+,Mahoney 194+,Hull 194+,Copeland 194,Hutchinson 194,McMahon 194+,Stafford 194
Leblanc 194+,Barr 193+,Bridges 192,Hodge 192,Frost 192+,Peck 192+,Case 192+,Hahn 191+,Conway 191+
Meadows 191+,Roach 191+,Beard 191,Hurley 190+,Christian 190,Stokes 189,Pennington 189+,Leach 189+
Dougherty 189+,Winters 187,Huber 187+,Gentry 186+,McConnell 186+,Krueger 186+,Orr 186,Duffy 186+
Glover 185,Weeks 185+,Bender 185+,Bradford 185,Humphrey 185,Pittman 184,Atkins 184,Hanna 183+
Shannon 183,Monroe 183,Gillespie 183+,Preston 183,Fry 183+,Rasmussen 183+,Fitzpatrick 183+,Moyer 183+
O'Connell 182+,Schmitt 182+,Brandt 182+,McIntyre 182,Buckley 181+,Sloan 181+,McDowell 181,Merritt 181
Blevins 180+,Blackburn 180+,Crane 180+,Michael 180+,Andersen 179+,Lester 179,Gonzalez 179,Novak 179+
Holloway 178,Perez 178,Gould 178+,McCullough 177,Harrell 177,Mathis 177,Boone 177,Haas 175+
Frederick 175+,Bradshaw 175,Bentley 175+,English 175,Kemp 175,Krause 174+,Woodward 174+,Hardin 174
Anthony 174,Kaufman 174+,McGrath 174+,Ayers 173+,Mullen 173+,Werner 173+,Hendricks 173,Landry 172+
Dickerson 172,Sellers 172,McFarland 172,McCarty 172+,Braun 172+,Pruitt 171,Noble 171+,Clements 170+
Farley 170+,Coffey 170+,Glass 170,Church 170+,Wiley 169,Blanchard 169+,Beasley 169,Maynard 168+
Harding 168+,Gilmore 168,Durham 168,Vaughan 168+,Lynn 168+,Raymond 168+,Hatfield 168+,Costa 168+
Mack 168,Irwin 168+,McCann 168+,Baird 168+,Cantrell 167+,Good 166+,Estes 166+,Daugherty 166+,Pitts 166
Glenn 165,Wilkerson 165,Prince 165,Hays 165+,Frey 165+,Whitehead 165,Shea 165+,Compton 165+,Pace 165
Kaiser 165+,Blackwell 163,O'Neal 163,McKay 163+,Hickman 163,Fritz 163+,Ritter 162+,House 162,Haley 162+
Person 162,Frye 162+,Stuart 162+,Lehman 161+,Dodson 161+,Flowers 161,Levine 161+,Sanchez 161,Potts 161+
Rowland 160+,Mooney 160+,Lutz 160+,Bean 160+,Strong 160,Livingston 160,Katz 160+,Shepard 160,Riggs 160+
Kuhn 160+,Hayden 159+,Whitney 158+,Jarvis 158+,Joyce 158+,Davies 158+,Duke 158+,Madden 158+,Moon 158
Joseph 158,Stanton 157+,Donnelly 157+,Snider 157+,Houston 156,Riddle 156+,McIntosh 156,Osborn 156+
Haney 156+,Levy 155+,Rush 155,Merrill 155+,McClain 155,Lowery 155,Bird 155+,Dunlap 155,Donahue 154+
Winter 154+,Costello 154+,McLean 153,Faulkner 153,Vogel 153+,Carver 153+,Shoemaker 153+,McCall 153
Witt 152+,Roberson 152,Moser 152+,Lange 152+,Workman 151+,Odell 151+,Daly 151+,Burch 151,Bray 151+
Gorman 151+,Goldstein 150+,Downs 150+,Crosby 150,Middleton 150,Knox 150,Richter 149+,Mercer 149+
Goldberg 149+,Ellison 149,Connolly 149+,Walls 149,Goff 149+,Herring 149,McDermott 148+,Avery 148
Guthrie 148+,Carney 148+,Kaplan 148+,Crowley 148+,Maloney 148+,Byrne 148+,Spears 147,Sanford 147
Cramer 147+,McCabe 147+,Justice 147+,Archer 147+,Hendrickson 147+,Delaney 146+,Hartley 146+,Woodard 146
Ashley 146,Beach 146+,Kessler 146+,Childers 146+,Bullock 145,Santos 145,Pearce 145+,Wiggins 145
Hendrix 145,Welsh 145+,Flanagan 145+,Fink 145+,McMillan 144,Everett 144,Lancaster 144+,Finley 144
Best 144,Hooper 144+,Tracy 143+,Hickey 143+,Barlow 143+,Kinney 142+,Solomon 142,Sears 142+,Kendall 141+
Holden 141,Dickson 141,Horne 141,Valentine 141,Calhoun 141,Marino 140+,England 140+,Kern 140+,Pugh 140
Richmond 140,Ritchie 140+,McPherson 140,Sorensen 140+,Haines 140+,Giles 139,Springer 139+,Doherty 139+
Donaldson 139,Crowe 138+,David 138,Benton 138,Lake 138+,Spence 138,Hester 137,Emerson 137+,Newell 137
Byers 137+,Dolan 137+,Tuttle 137+,Cowan 137,Cooke 137,Cooley 136,Slater 136,Clay 136,McKenna 135+
Dodd 135+,Travis 135,Waller 135,Sheehan 135+,Petty 135,Sweet 135+,Holcomb 135+,O'Neil 134+,Craft 134+
Lyon 134+,Ewing 134,Starr 134+,Camp 134+,Dailey 133,Maddox 133,Gustafson 133+,McNamara 133+,Small 133
Chamberlain 133+,Singleton 132,Dwyer 132+,Hyde 132+,McGowan 132,Rosenberg 132+,Proctor 132,Albert 132+
Ferrell 132,Gibbons 132+,Hastings 132+,Kidd 131,Park 131,Sheppard 131,Boggs 131+,Franks 131+
Sutherland 130+,Pike 130+,Cassidy 130+,Puckett 130+,Romano 130+,Hewitt 130+,Crabtree 129+,Holder 129
Bowling 129+,Farris 129+,Galloway 128,Swartz 128+,Finch 128,Ott 128+,Schumacher 128+,Bernard 128
Kenney 128+,Meier 128+,Odom 128,Barron 127,Shafer 127+,Bolton 127,Lindsay 127,Ware 127,Sargent 127+
Rollins 127,Connor 126+,Rossi 126+,Heller 126+,Hopper 126+,Dempsey 126+,Dickinson 126+,Muller 126+
Forbes 126,Denton 125+,Ackerman 125+,Curran 125+,Ratliff 125,Nixon 125,Sampson 125,Dudley 125
Pierson 124+,Elder 124,Chaney 124,Pate 124+,Dye 124+,Downey 124+,Stern 124+,Gleason 124+
Kirkpatrick 124+,Bright 124,McGinnis 124+,Torres 124,Ziegler 124+,Hatch 123+,Schafer 123+,Shapiro 123+
Singer 123+,Dale 123+,Schulz 123+,Couch 123+,Funk 122+,Britt 122,Downing 122+,Cash 122,Coffman 122+
McAllister 122,Worley 122+,Dewitt 122+,Hamm 122+,Rutherford 122+,Knowles 122+,Courtney 121+,Helton 121+
Roe 121+,Schmitz 121+,Randolph 121,Kurtz 121+,Key 121,Fulton 121,Fish 121+,Bruno 121+,Holman 120
Emery 120+,Akers 120+,Dotson 120,Lund 120+,Belcher 120,Gay 119,Hilton 119,Whalen 119+,Rankin 119
Albright 119+,Elkins 119+,Padgett 119+,Robison 119+,Shirley 119+,Hutchison 119+,Langley 119+
Steiner 119+,Locke 118+,Pollard 118,Godfrey 118,Bloom 118+,Bacon 118,Mayo 118,Thomson 117+,Feldman 117+
Field 117+,Conklin 117+,Hagen 117+,Mays 117,Post 116+,Driscoll 116+,Swenson 116+,Simons 116+,Tipton 116+
Goldman 116+,Horner 115+,Helms 115+,Webber 115+,Holbrook 115+,Maher 115+,Egan 115+,Meeks 115,Ramirez 114
Crouch 114+,Kimball 114+,Moses 114,Neff 114+,Woodruff 114+,McLeod 114,Arthur 114,Connelly 114+,Crow 113+
Britton 113,Wills 113,Kauffman 113+,Stover 113+,Christopher 113,McManus 113+,Inman 113+,Head 113
Masters 113+,Mackey 113,Rosen 113+,Koenig 113+,Esposito 113+,Bingham 112+,Ludwig 112+,Yeager 112+
Gregg 112+,Sprague 112+,Cherry 112,Stahl 112+,Tomlinson 112+,Flores 112,Rivera 111,Corbett 111+
Gonzales 111,McClellan 111+,Wilder 111,Law 111,Goss 111+,Lowry 111+,Seymour 111+,Burt 111,Grimm 111+
O'Leary 110+,Otto 110+,Sanderson 110+,Engel 110+,Pritchard 110+,Kay 110+,Self 110+,Kirkland 110
McDonough 110+,Groves 110+,Devine 110+,Kraft 110+,Metcalf 110+,Mead 110+,Stratton 110+,Morin 109
Pickett 109,Babcock 109+,Connell 109+,Hinkle 109+,Eldridge 109+,McCauley 109+,Meredith 109+,Painter 109+
Cleveland 109,Lord 109+,Siegel 109+,Winkler 109+,Charles 109,Dooley 109+,Wolff 109+,Wooten 109
Garland 109,Jewell 109+,Healy 108+,Sharpe 108,Hutchins 108,Nicholas 108,Beatty 108+,Rubin 108+,Dahl 108+
Regan 108+,Fraser 107,Dodge 107+,Quick 107+,Blanton 107+,Pollock 107+,Rutledge 107,Tompkins 107+
McKnight 107,Sheridan 107+,Corbin 107,Link 107+,Burris 106,Hammer 106+,Dubois 106+,Cote 106+,Bower 106+
Gunter 106+,Greenwood 106+,Clifton 106+,Nix 106+,Grace 106,Gagnon 106+,Sheets 106+,Greenberg 105+
Hager 105+,Benjamin 105,Sinclair 105,Hatcher 105,Maurer 105+,Clifford 105+,Grove 104+,Geiger 104+
Erwin 104+,Manley 104,Metzger 104+,Block 104+,Alford 104,Holley 104,Jorgensen 103+,Voss 103+,Guy 103
Terrell 103,Kruse 103+,Boyce 103,Talley 103,Hand 103+,Dugan 103+,Childress 103,Hoyt 103+,Teague 103+
Cahill 103+,McElroy 103,Butcher 103+,Mosley 102,Purcell 102+,Gamble 102,Stiles 102+,Sherwood 102+
Walden 102,Larkin 102+,Clement 102+,Draper 102+,Elmore 102,Phipps 102+,Mayfield 102,Whitley 102
Caruso 102+,Piper 102+,Thacker 102+,Meade 101+,Hollingsworth 101+,Reece 101+,Willard 101+,O'Hara 101+
McFadden 101,Coker 101+,Bowles 101+,Cornell 101+,Daley 101,Schaffer 101+,Dickey 101+,Dunham 100+
Messer 100+,Herron 100,Noel 100,Pedersen 100+,Root 100+,Finn 100+,Swift 100,Ames 100+,Hinton 100
Herbert 100,Keenan 100+,Ramey 100+,Ferris 100+,Poe 100+,Stinson 100,Metz 99+,Wilhelm 99+,Beaver 99+
Barnhart 99+,Stroud 99,Foreman 99,Gaines 99,Toth 99+,Coyle 99+,Hollis 99,Miner 99+,Bergeron 99+
Sizemore 99+,Gomez 99,Boucher 99+,Billings 98+,Cummins 98+,Tackett 98+,Smart 98,Ferreira 98,Lovell 98+
Cullen 98+,Washburn 98+,Koehler 98+,Grady 98,Dick 97+,Biggs 97+,McGill 97,Aldridge 97,Whaley 97+
Urban 97+,Womack 97,Godwin 97+,Diamond 97+,Barnard 97+,Abrams 96,Dorsey 96,Levin 96+,Rouse 96,Yost 96+
Broussard 96,Crews 96,Paulson 96+,Leslie 96,Gore 96,Swan 96+,Weston 96,Cronin 96+,Kraus 96+,Nowak 96+
Burger 96+,Milligan 96+,Peacock 96+,Connors 96+,Engle 96+,Christiansen 96+,Souza 96+,Kendrick 96
Bonner 95,Castle 95+,Romero 95,Diaz 95,Hagan 95+,Gifford 95+,McNeil 95,Drew 95,Bowden 95,Temple 95+
Caudill 95+,Magee 95,Childs 95,Shipley 95+,Diehl 95+,Jacobsen 94+,McKinley 94,Thomason 94+,Hoskins 94
Houser 94+,McGraw 94+,Kilgore 94+,Gilliam 94,Tidwell 94+,Beyer 94+,McCracken 94+,Coulter 94+,Crocker 94+
Landis 94+,Chappell 94,Dietz 94+,Lockhart 94,Silver 93+,Bragg 93+,Spangler 93+,Davison 93+,Plummer 93
Duvall 93+,Eddy 93+,McHugh 93+,Sheldon 93+,Vickers 93,Yarbrough 92,Lilly 92,Goodrich 92+,Ernst 92+
Hedrick 92+,Bunch 92,Boswell 92,Land 92+,Kowalski 92+,North 91+,Pettit 91+,Allred 91+,Pereira 91
Whitman 91+,Lockwood 91+,Bassett 91+,Griggs 91,Cruz 91,Sadler 91+,Wiseman 91+,Nance 91,Deal 91+
Waddell 91+,Putnam 91+,Layton 91+,Raines 91+,Ledford 91+,Gallo 91,Lott 91,Flaherty 91+,Cotton 90
Rizzo 90+,Ramos 90,Ogden 90+,Capps 90+,Cartwright 90,Tripp 90+,Bernstein 90+,Ash 90+,Stacy 90+,Kiser 90+
Vogt 90+,McMullen 90+,Rhoades 90+,Neely 90,Hyatt 90+,Dunbar 89,Pelletier 89+,Hanley 89+,Colvin 89
Bullard 89,Carlton 89+,Minor 89,Gold 89+,Thurman 89,Hadley 89,Forrest 89,Bergman 89+,Burkett 89+
Latham 89,Winn 89,Albrecht 88+,O'Malley 88+,Tobin 88+,Buckner 88,Pryor 88,Laird 88+,Brandon 88
Bauman 88+,Snell 88,Mobley 88,Branch 88,Grossman 88+,Delong 88+,Cope 88+,Ivey 88,Swain 88,Troyer 88+
Hathaway 88+,Vinson 88,Farr 88+,Bateman 87+,Corcoran 87+,Neumann 87+,Blum 87+,Keen 87+,Dillard 87
Weir 87+,Sumner 87+,Doty 87+,Skaggs 87+,Shultz 87+,O'Keefe 87+,Sterling 87,Eckert 87+,Benoit 87+
Madsen 87+,Darling 87+,Hinson 87+,Coates 87,Zimmer 86+,Ledbetter 86+,Schuster 86+,McGovern 86+,Mohr 86+
Abel 86+,Mansfield 86+,Medeiros 86+,Shearer 86+,Crowder 86,Reeder 86+,Hirsch 85+,Aldrich 85+,Napier 85+
Hawley 85+,Carlisle 85,Knutson 85+,Rock 85+,Cagle 85+,Hoffmann 85+,McCormack 85+,Hankins 85,Schwab 85+
Keating 85+,Bland 85,Waite 85+,Michaels 85+,Busch 85+,Greco 85+,Hoff 85+,Beal 85,Judd 85+,Cavanaugh 84+
Story 84+,Oliveira 84+,Fitch 84+,Schulte 84+,Schrader 84+,Dill 84+,Gunn 84,Wynn 84,Joyner 84,Maguire 84+
Brand 84+,Gerber 84+,Murdock 84+,Richey 84+,Fernandez 84,Ulrich 84+,Oakes 84+,Quigley 84+,Prater 83+
Dasilva 83+,Kohler 83+,Cates 83+,Landers 83+,Spaulding 83+,Guidry 83,Rooney 83+,McWilliams 83,Baer 83+
Jamison 83,Darnell 83+,Schilling 83+,Coon 83+,Hackett 83,Rivers 83,Conroy 83+,Trent 83,Madison 83
Stoltzfus 82+,Kearney 82,Pappas 82+,Platt 82+,Burkhart 82+,Adler 82+,Stapleton 82+,Hutton 82+
Crandall 82+,Kincaid 82+,Harden 82,Pack 82+,Read 82+,Jansen 82+,Atwood 82+,Benedict 82+,Dutton 82+
Crum 82+,Calvert 82+,Slaughter 82,O'Rourke 82+,Sewell 82,Kenny 82+,Munson 82+,Shaver 82+,Thayer 82+
Adair 82+,Giordano 82+,Hay 82+,Mast 82+,Marcum 81+,Vandyke 81+,McCollum 81,Rosenthal 81+,Sapp 81
Fontenot 81,Light 81+,Schreiber 81+,Waldron 81+,Baum 81+,Hurd 81,Tyson 81,Deluca 80+,Mattson 80+
Henning 80+,Rader 80+,Friend 80+,Brenner 80+,Spicer 80+,Doss 80,Lackey 80+,Stauffer 80+,Butts 80
Shook 80+,Cody 80,Reagan 80+,Stanford 80,Goins 80,Doran 80+,Altman 80+,Roman 80,Mayes 80,Langford 80
Dobbs 80+,Crain 80+,Sorenson 80+,Edmonds 80,Wetzel 80+,Roche 80+,Laughlin 80+,Keene 80+,Berman 80+
Honeycutt 80+,Sheffield 80,Herndon 79,McLain 79+,Dietrich 79+,McNally 79+,Eubanks 79,Rushing 79
Jeffries 79,Kyle 79+,Ervin 79,Schwarz 79+,Thorpe 79,Dobson 79,Staley 79+,Ring 79+,Jarrett 79,Browne 79
Hurt 79,Sykes 79,Saylor 79+,Schaeffer 78+,Sands 78+,Mosher 78+,Gillis 78,Huggins 78,Eastman 78+,Jacob 78
Gauthier 78+,Amos 78,Waiters 78,Nagy 78+,Stoner 78+,Posey 78,Cleary 78+,Hauser 78+,Burrows 78+,Fagan 78+
Rainey 78,Street 78,Lunsford 78+,Bain 78+,Varner 77+,Monahan 77+,Crockett 77,Roper 77,Henley 77
Oakley 77+,Sauer 77+,Christie 77+,Rider 77+,Whitt 77+,Lacy 77,Lombardo 77+,Cornelius 77,Horvath 77+
Hanks 77+,Humphries 77,Culver 77+,Chadwick 77+,Denny 77+,Mott 76+,Redmond 76,Hawk 76+,Rudolph 76
Reyes 76,Irvin 76,Huddleston 76+,Westbrook 76,Cornett 76+,Morales 76,Grover 76,Spivey 76,Burnham 76+
Cormier 76+,Rodrigues 76,Lentz 76+,Brunner 76+,Leone 75+,Burks 75,Huston 75+,Parr 75+,Call 75+
McCord 75+,Duff 75+,Bryson 75,Ortiz 75,Brewster 75,Mattingly 75+,Talbot 75+,Carmichael 75,Kerns 75+
Dowling 75+,Beckman 75+,Hummel 75+,Gannon 75+,Lanier 75,Adamson 75+,Thorne 75,Ashby 75+,Langston 75
Hostetler 75+,Pyle 75+,Fenton 75+,Ladd 75+,Arnett 74+,Holliday 74,Cottrell 74+,Abraham 74
Hershberger 74+,Gentile 74+,Nugent 74+,Burk 74+,Timmons 74,Whittington 74,Kearns 74+,Queen 74,Rowley 74+
Comer 74+,Coe 73+,Ambrose 73+,Silverman 73+,Grubb 73+,Clemons 73,Gabriel 73,Craven 73+,Meehan 73+
Tillman 73,Baumann 73+,Unger 73+,Crowell 73+,Wagoner 73+,Bledsoe 73,Betts 73,Demarco 73+,Presley 73
Waggoner 73+,Naylor 73+,Barth 73+,Tilley 73+,Skelton 73+,Coughlin 73+,Nagel 73+,Sylvester 73,Hannah 73
Newsome 73,Harman 73+,Beebe 73+,Conn 73+,Corey 73+,Fay 73+,John 73,Durbin 72+,Simms 72,Meek 72+,Goode 72
Sousa 72+,Loomis 72+,Roland 72,St John 72+,Hare 72+,Ennis 72+,Boudreaux 72+,Roark 72+,Woody 72
Reardon 72+,Jeffers 72,Pederson 72+,Lorenz 72+,Gage 72+,Kellogg 72+,Weiner 72+,Anders 72+,Kaminski 72+
Faust 72+,Granger 72,Schuler 72+,Tatum 72,Oswald 72+,Marcus 72+,McDonnell 71+,Melvin 71,Woodall 71+
Burr 71+,Flood 71+,Iverson 71+,Michaud 71+,Cutler 71+,Bruner 71+,Power 71+,Mock 71+,Whitlock 71
Bagley 71,Baughman 71+,Bliss 71+,Castro 71,Ouellette 71+,Barger 71+,Gutierrez 71,Grubbs 71+,Lacey 71
Hutson 71+,Maier 71+,Lind 71+,Luke 71,Hamlin 71,Vernon 70,Corley 70,Stump 70+,Mulligan 70+,Goddard 70+
Lombardi 70+,Whitfield 70,Paris 70+,Gruber 70+,Moeller 70+,Purdy 70+,Moseley 70,Willoughby 70+,Arndt 70+
Deaton 70+,Burdick 70+,Rapp 70+,Fournier 70+,Foote 70+,Prescott 70+,Donohue 70+,Perdue 70+,Newcomb 70+
Starkey 70+,Stearns 70+,Covington 70,Foss 70+,Hilliard 70,Alley 70+,Gomes 70,Heim 70+,Tabor 70+
Moreland 70,Pritchett 70,Mahan 70+,Pfeiffer 70+,Purvis 70,Harms 69+,Daigle 69+,Ogle 69+,Baron 69+
McMahan 69+,Priest 69+,Stoddard 69+,Ryder 69+,Lay 69,Gale 69+,Stringer 69,Renner 69+,Kruger 69+
Whittaker 69,Michel 69,Ireland 69+,Tierney 69+,Bartley 69,Heck 69+,Heaton 69+,Bartholomew 69+,Hough 69+
Estep 69+,Gunderson 69+,Byler 69+,Weinstein 68+,Clemens 68+,Weller 68+,Beam 68+,Lawler 68+,Thurston 68+
Brower 68+,Creech 68+,Strauss 68+,Trimble 68,Goldsmith 68,Vanhorn 68+,Abernathy 68,Devries 68+,Flint 68+
Higginbotham 68+,Stubbs 68,Barney 68+,Chastain 68+,Dow 68+,Hogue 68+,Crouse 68+,Smallwood 68,Carnes 68+
Malloy 68,Fairchild 68+,Morrissey 68+,Major 68,Cheek 67+,Hacker 67+,Tharp 67+,Scherer 67+,Brannon 67
Ferrara 67+,Rowell 67,Wray 67+,Hillman 67+,Goetz 67+,MacKenzie 67+,Hamby 67+,Youngblood 67,Starnes 67+
Wilkes 67,Payton 67,Brantley 67,Worthington 67+,McGregor 67+,Griffiths 67+,Overton 67,Gee 67,Noonan 67+
Graf 66+,Bock 66+,Chavez 66,Whiting 66,McCartney 66+,Humphreys 66+,Herrmann 66+,Holm 66+,Rinehart 66+
Kahn 66,Isaacs 66+,Ellsworth 66+,Breen 66+,Bouchard 66+,Lovett 66,Leary 66+,Champion 66,Wahl 66+
Gilliland 66+,Rhoads 66+,Fountain 66,Givens 66,McNulty 66+,Vitale 66+,Pruett 66+,Squires 66+,Bachman 66+
Titus 65+,Shipman 65+,Epstein 65+,Damico 65+,Ruth 65+,Graff 65+,Staples 65,Steward 65,Smiley 65
Minton 65+,Emmons 65+,Borden 65+,St Clair 65+,Blank 65+,Keener 65+,Lincoln 65,McCain 65,Herrington 65+
Bales 65+,Polk 65,Ruiz 65,Westfall 65+,Fuchs 65+,Hitchcock 65+,Strange 65+,Burnette 65,Douglass 65+
Willey 65+,Trotter 65,Hope 65,Kinsey 65,Leavitt 65+,Shank 65+,Crump 65,Luther 65+,Dennison 65+
Cheney 65+,Stallings 65,Condon 65+,Boles 64+,Pendleton 64,Bail 64+,McNeill 64,Seaman 64+,Rowan 64+
Ebert 64+,Whitten 64+,Belanger 64+,Wisniewski 64+,Busby 64,Shelley 64+,Kelsey 64+,Christy 64+,Knott 64+
Rucker 64,Stamper 64+,Kitchen 64+,Nickerson 64,Trahan 64+,Jernigan 64,Schell 64+,Alvarez 64
Steinberg 64+,Upton 64+,Hook 64+,Reich 64+,Crook 64+,Fair 64,Wendt 64+,Beavers 64,Caron 64+,Seitz 64+
Stock 64+,Devlin 64+,Dowd 64+,Triplett 64,Kenyon 64+,Templeton 63+,Houck 63+,Rector 63+,Bearden 63+
Branham 63+,Jarrell 63+,Moreno 63,Robb 63+,Garber 63+,Rees 63+,Danielson 63+,Snodgrass 63+,Gann 63+
Sams 63,Watt 63+,McClelland 63+,Messina 63+,Finney 63,Barone 63+,Farrar 63+,Salisbury 63+,Denney 63+
Prather 63,Girard 63+,Pacheco 63,Pickering 63+,Asher 63+,Adcock 63+,Schubert 63+,Graber 63+,Hein 63+
Burroughs 63,Jolly 62,Currie 62,Pease 62+,Vick 62+,Trout 62+,Bolin 62+,Clevenger 62+,Bollinger 62+
Jaeger 62+,Norwood 62,Wakefield 62+,Wiles 62+,Willett 62+,Parish 62+,Bourgeois 62+,Winslow 62+,Rudd 62+
Whipple 62+,Main 62+,Drummond 62,Amato 62+,Coburn 62+,Hooker 62,Arrington 62,Satterfield 62+
Brubaker 62+,Dowell 62,Hobson 62,Russ 62,Coats 62,Darby 62,Forrester 62+,Weldon 61+,Longo 61+
Newberry 61+,Braden 61+,Martino 61+,Carrier 61+,Earl 61,Farnsworth 61+,Lantz 61+,Millard 61+,Cooney 61+
Ely 61+,Hearn 61,Parrott 61+,Herrick 61+,Spear 61+,Miranda 61,Haskins 61,Markham 61+,Casper 61+
Ferraro 61+,Dickens 61,Storey 61+,Killian 61+,Coy 61+,Marlow 61+,Linn 61+,Pence 61+,Frantz 60+,Will 60+
Geary 60+,Linder 60+,Whitmore 60,Slone 60+,Burleson 60+,Nye 60+,Clancy 60+,McQueen 60,Matson 60+
Culp 60+,Castillo 60,Rust 60+,Way 60+,Burrell 60,Lance 60+,Harp 60+,Hamrick 60+,Nadeau 60+,Duggan 60+
Stoll 60+,Kilpatrick 60+,Nunn 60,Falk 60+,Croft 60+,Cyr 60+,Christianson 59+,Dykes 59+,Cotter 59+
Stockton 59+,Orlando 59+,Burkholder 59+,Schofield 59+,Ham 59,Dewey 59+,Sisk 59+,Akins 59,Brink 59+
Reinhardt 59+,Goodson 59,Parnell 59,Rockwell 59+,Barrow 59,Pool 59+,Jameson 59+,Ruff 59,Masterson 59+
Halverson 59+,Fallon 59+,Ralston 59+,Finnegan 59+,Dove 59,Hayward 59,Gillette 59+,Gilman 59+,Julian 59+
Oldham 59+,Slack 59+,Stack 59+,O'Reilly 59+,O'Sullivan 59+,Kolb 58+,Scanlon 58+,Driver 58,Sherrill 58+
Lewandowski 58+,Franco 58,Marx 58+,Christman 58+,Lytle 58+,Keyes 58,Sommer 58+,Redding 58,Lusk 58+
Harlow 58+,Hildebrand 58+,Cornwell 58+,Coyne 58+,Steffen 58+,Sommers 58+,Roush 58+,Thibodeaux 58
Benner 58+,Mace 58+,Mallory 58,Blue 58,Baggett 58+,Krieger 58+,Applegate 58+,Fernandes 58,Looney 58+
Lauer 58+,Wenzel 58+,Havens 58+,Fraley 58+,Churchill 58+,Bair 57+,Baumgartner 57+,Manuel 57,Janssen 57+
Schmid 57+,Canfield 57+,Mize 57+,Thrasher 57+,Rupp 57+,McKinnon 57,Lyle 57+,Levesque 57+,Corrigan 57+
Tolbert 57,Callaway 57,Reis 57+,Cecil 57+,Nielson 57+,Whelan 57+,Herr 57+,Speer 57+,Epperson 57+
Franz 57+,Angel 57,Mancini 57+,Vasquez 57,Fortner 57+,Aaron 57,Moulton 57+,Ricci 57+,Medina 57,Rea 57
Gavin 57,Bowser 56,Foust 56+,Lindquist 56+,Dobbins 56,Kopp 56+,Alves 56+,Rains 56+,Pinto 56,Herzog 56+
Steen 56+,Boland 56+,East 56+,Fine 56+,Kimble 56,Gaffney 56+,Redman 56+,Zielinski 56+,Paulsen 56+
Keane 56+,Clinton 56,Krebs 56+,Wheatley 56+,Bruns 56+,Kiefer 56+,Lenz 56+,Gary 56,Blackmon 56,Beaty 56+
Keck 56+,Harkins 56+,Chance 56,New 56+,Layne 56,McCurdy 56+,Colbert 56,Keefe 56+,Byrnes 56+,Leahy 55+
Colby 55+,Babb 55+,Barbour 55,Kroll 55+,Joy 55,Wallis 55+,Waterman 55+,McGhee 55,Sell 55+,Joiner 55
Dorman 55+,Hartmann 55+,Mello 55+,Keeler 55+,Beers 55+,Palumbo 55+,Reedy 55+,Shockley 55+
Butterfield 55+,Royer 55+,Crisp 55+,Marion 55,Vest 55+,Means 55,Ali 55,Edgar 55+,Laws 55,Dowdy 55
Eller 55+,Wellman 55+,Parent 55+,Cabral 55,Wing 55,Ness 55+,Kuntz 55+,Forsythe 55+,Houghton 55+
Harwood 55+,Lyman 55+,O'Toole 55+,Guinn 55+,Toney 54,Booker 54,Carl 54+,Sisson 54+,Seibert 54+
Mortensen 54+,Greenfield 54+,Boehm 54+,Elias 54,Early 54,Eason 54,Reiter 54+,Nagle 54+,Easley 54
Seeley 54+,Hamel 54+,Salter 54,Wenger 54+,Larue 54+,Choate 54+,Wilde 54+,Lopes 54,Loyd 54,Bach 54
Carman 54+,Champagne 54+,Hannon 54+,Noe 54+,Drury 54+,Mullin 54+,Elrod 54+,Mayberry 53,Garvey 53+
Pepper 53+,Hite 53+,Radford 53,Paxton 53+,Breeden 53+,Schrock 53+,Switzer 53+,Bigelow 53+,Wyman 53+
Galvin 53+,McCloskey 53+,Custer 53+,Hightower 53,Christenson 53+,Kimmel 53+,Carlin 53+,Wilburn 53
Birch 53+,Salmon 53,Helm 53+,Morley 53+,Hargrove 53,Zeller 53+,Milam 53+,Rosa 53,Shell 53,Haggerty 53+
Libby 53+,Andrade 53,Skidmore 53+,O'Shea 53+,Bull 53+,Allan 53+,Flannery 53+,Sage 53+,Cloud 53,Lemke 53+
Grogan 53+,Seifert 53+,Lawton 53,Bertrand 53+,Bayer 53+,Pauley 53+,Hardesty 53+,Forman 53+,Lankford 53+
Currier 53+,Strand 53+,Brinkman 53+,Mendoza 53,Spurlock 53+,McAdams 53+,Smalley 53+,Chester 53
Patten 52+,Fontaine 52+,Needham 52+,Linton 52,Reichert 52+,Morey 52+,Wylie 52+,Turpin 52+,Andrew 52
Wolford 52+,Bundy 52+,Sneed 52,Neville 52+,Still 52+,Lundy 52,Burdette 52+,Gossett 52+,Horan 52+
Behrens 52+,Noll 52+,Clawson 52+,Carbone 52+,Ashton 52+,Menard 52+,Crist 52+,Scarborough 52+,South 52+
Ayres 52+,Branson 52+,Adam 52,Dunaway 52+,Breaux 52,Devore 52+,Kozlowski 52+,Muir 52+,Healey 52+
Somers 52+,Glick 52+,Phelan 52+,Hatton 52+,High 52,Boyles 52+,Penn 52,Hanlon 52+,Waldrop 52+,Ragan 52+
Koontz 52+,Beckwith 52+,Garza 52,Keegan 52+,German 52,Comstock 52+,Morrell 52+,Warden 52+,Brockman 51+
Sager 51+,Almeida 51,Haddad 51+,McIntire 51+,Conti 51+,Waugh 51+,Zeigler 51,Dukes 51,Medlin 51+
Edmondson 51,Severson 51+,Fanning 51+,Weiler 51+,Doughty 51+,Lively 51+,McAlister 51+,Gardiner 51+
Wesley 51,Glaser 51+,Lovelace 51,Milton 51,Selby 51+,Tinsley 51,Logsdon 51+,Cardwell 51+,Stovall 51
Watters 51+,Lafferty 51+,Ahrens 51+,Hiatt 51+,Overstreet 51,Fultz 51+,Duckworth 51+,McMillen 51+
Jefferson 51,Scruggs 51,Lindberg 51+,Braswell 51,Boudreau 51+,Meador 51+,Clary 51+,Schweitzer 51+
Gaston 51,Kirchner 51+,Daily 51+,Ragsdale 51+,Medley 51,Ingle 51+,Parry 51+,Moriarty 51+,Chapin 51+
Hawthorne 51,Elam 51,Caputo 50+,Hinds 50,McRae 50,Betz 50+,McArthur 50,Stepp 50+,Martins 50+,Quinlan 50+
Crider 50+,Martens 50+,McNeely 50+,Kasper 50+,Hammons 50+,Augustine 50,Pfeifer 50+,Kinder 50+,Dumas 50
Beauchamp 50+,Zook 50+,Broderick 50+,Groff 50+,Layman 50+,Harlan 50+,Beaulieu 50+,Monk 50,Moe 50+
Ferry 50+,Herrera 50,Staton 50,Barkley 50,Marr 50+,Wirth 50+,Harter 50+,Fugate 50+,Sowers 50+,Shore 50+
Griswold 50+,Maples 50+,Cowart 50+,Kunz 50+,Cary 50+,Milner 50,Crenshaw 50,Sikes 50+,Kemper 50+
Musser 50+,Vargas 50,Sanborn 50+,Blount 50,Desantis 50+,Haag 50+,Albertson 50+,Seay 50,Witte 50+
Gipson 49,Lemon 49,Weinberg 49+,Blalock 49+,Stine 49+,Thiel 49+,Schott 49+,Merchant 49,Peek 49+
Pickens 49,Faber 49+,Machado 49,Baugh 49,Schindler 49+,Turley 49+,Edge 49+,Monson 49+,Weis 49+
Horowitz 49+,Culbertson 49+,Albers 49+,Guenther 49+,Perrin 49+,Colwell 49+,Ashworth 49+,Garvin 49
Ashcraft 49+,Foy 49,Catalano 49+,Matlock 49,Barclay 49+,Tice 49+,Kelleher 49+,Bagwell 49+,Mark 49
Heckman 49+,Haller 49+,Holton 49,Keys 49,McClanahan 49+,Ricketts 49,Brant 49+,Shanks 49,Lindstrom 49+
Addison 49,Storm 49+,Mancuso 49+,Brinkley 49,Koehn 49+,Hudgins 49,Brothers 49,Troutman 48,Chamberlin 48+
Marvin 48+,Straub 48+,Colburn 48+,Plunkett 48+,Brackett 48+,France 48,Hiller 48+,Washington 48
Paquette 48+,Karr 48+,Lanham 48+,Heard 48,Acker 48+,Doll 48+,Johansen 48+,Allard 48+,Everhart 48+
Vail 48+,Barfield 48,Leggett 48,Knoll 48+,Mackay 48+,Frick 48+,Rocha 48,Jacques 48,Luce 48+,Kunkel 48+
Lindley 48+,Brandenburg 48+,Sutter 48+,Beckett 48,London 48,Noyes 48+,Freed 48+,Danner 48+,Shull 48+
Keefer 48+,Gagne 48+,Fisk 48+,Stanfield 48+,Ostrander 48+,Dias 48,Gilley 48+,Grissom 48,Mendenhall 48+
Jett 48,Dehart 48+,Jack 48,Trammell 48,Curtin 48+,Cosgrove 47+,Homan 47+,Bunn 47+,Ransom 47,Grantham 47+
Feeney 47+,Scholl 47+,Tubbs 47,Stowe 47+,Deutsch 47+,Bone 47+,Wheat 47+,McHenry 47,Lavoie 47+,Laney 47+
Fulmer 47+,Legg 47+,Fiore 47+,Massie 47+,Tomlin 47,Thatcher 47+,McNeal 47,Stutzman 47+,Hodgson 47+
Haugen 47+,Poirier 47+,Gingerich 47+,Shackelford 47,Alderman 47+,Caswell 47+,Burge 47+,Timm 47+
Horst 47+,Hedges 47+,Luttrell 47+,Rafferty 47+,Duran 47,Wiese 47+,Holtz 47+,Kohn 47+,Fahey 47+
Binder 47+,Haskell 47+,Freitas 47+,Hennessy 47+,Harder 47+,Swisher 47+,Hills 47,Kohl 47+,Keeney 47+
McAfee 47,Reinhart 47+,Woodworth 47+,Isbell 47+,Wadsworth 47+,Higdon 46+,Kitchens 46+,Demers 46+
Littlefield 46+,Gable 46+,Pemberton 46,Sturm 46+,McNabb 46+,Jacoby 46+,Ruggiero 46+,Klinger 46+
Staggs 46+,Bohn 46+,Lemons 46,Mears 46+,Buss 46+,Stull 46+,Mabry 46,Landrum 46,Neill 46+,Bittner 46+
Poston 46+,Hofmann 46+,Salerno 46+,Easter 46,Qualls 46,Fitzsimmons 46+,Cable 46+,Gall 46+,Hoppe 46+
Moffitt 46+,Maas 46+,Jimenez 46,Packard 46+,Erb 46+,Smyth 46+,Zink 46+,Dunning 46+,Volk 46+,Soares 46+
Vieira 46+,Proffitt 46+,Mullis 46+,Chaffin 46+,Lima 46,Yancey 46,Robert 46,St Pierre 46+,Dees 46
Burden 46,Rosenbaum 46+,Schiller 46+,Turk 46+,Kovach 46+,Grayson 46,Dorn 46+,Cone 46+,Partridge 46+
Goebel 46+,Curley 46+,Leon 46,Gooch 46,Huntley 46,Bader 45+,Samuels 45,Brill 45+,Hulsey 45+
Whitworth 45+,Free 45+,Kovacs 45+,Ricks 45,Jankowski 45+,Close 45+,Runyon 45+,Reaves 45,Wilbur 45+
Reimer 45+,Bourque 45+,Fredrickson 45+,Bolen 45+,Evers 45+,Salazar 45,Dupont 45+,Clough 45+,Taggart 45+
Grooms 45,Lennon 45+,Fogle 45+,Earley 45+,Popp 45+,Brunson 45,Greiner 45+,Broyles 45+,Wharton 45
Strom 45+,Dent 45,Worden 45+,Knudsen 45+,Grabowski 45+,Rand 45+,Nunes 45,Talbert 45,Goble 45+
Bernier 45+,Luna 45,Parkinson 45+,Wren 45,Aiken 45,Jeffrey 45,Bronson 45,Bergstrom 45+,Spain 45
Calkins 45+,Eads 45+,Seal 45+,Ibrahim 45,Szymanski 45+,Goad 45+,Dexter 45+,Stacey 45+,Causey 45,Nolen 45
Cady 45+,Maki 45+,Andrus 45+,Freedman 45+,Newsom 45,Cohn 45+,McClung 45+,Fleck 45+,Weathers 45,Glynn 45+
Myrick 44,Haase 44+,Mauldin 44+,Sabo 44+,Seals 44,Easton 44+,Charlton 44,Vickery 44+,Rauch 44+
Kirsch 44+,Withers 44,Clausen 44+,Gallant 44+,Arsenault 44+,Neuman 44+,Liles 44+,Parris 44,Ripley 44+
Aiello 44+,Clouse 44+,Dupree 44,Mahon 44+,Box 44+,Tully 44+,McCune 44+,Mazur 44+,Thorn 44+,Paige 44
Kidwell 44+,Showalter 44+,Carvalho 44+,Ritchey 44+,March 44,Pollack 44+,McClintock 44+,Simonson 44+
Hubert 44+,Bartels 44+,Dunne 44+,Foltz 44+,Bontrager 44+,Slattery 44+,Ricker 44+,Meeker 44+,Kish 44+
Vaught 44+,Boston 44,Lehmann 44+,Reno 44+,Hooks 44,Kuykendall 44+,Robinette 44+,Beall 44+,Marquardt 44+
Nobles 44,Hallman 44+,Forster 44+,Hermann 44+,Rickard 44+,Wicker 44+,McVey 44+,Lawless 44+,Willson 44+
Grey 44,Galbraith 44+,Correia 44+,Gilbertson 44+,Ainsworth 44+,Pullen 43,Halstead 43+,Swann 43,Fusco 43+
Burkhardt 43+,Pond 43+,Dangelo 43+,Lanning 43+,Jolley 43+,Blackman 43,Molnar 43+,Wozniak 43+
Loveless 43+,Coppola 43+,Keeton 43+,Winchester 43,Neil 43+,Scully 43+,Faulk 43,Southard 43+
Shifflett 43+,Barbee 43,Hemphill 43,Shay 43+,Irvine 43+,Haywood 43,Shanahan 43+,Handley 43+,Swafford 43+
Royal 43,Vetter 43+,Calabrese 43+,Bills 43+,Davey 43+,Renfro 43+,Rau 43+,Vann 43,Slagle 43+,Hawes 43+
Hardwick 43,Langdon 43+,Sturgeon 43+,Beattie 43+,Leger 43+,Chisholm 43,Broome 43,Mims 43,Heinrich 43+
Robins 43,Dover 43+,Broughton 43,Newby 43,Willingham 43,Cordell 43+,Frame 43+,Herbst 43+,Hoke 43+
Slade 43,Basham 43+,McCloud 43,Hanes 43+,Santoro 43+,Schulze 43+,Sturgill 43+,Dube 43+,Welker 43+
Weidner 43+,Mull 43+,Card 43+,Coombs 43+,Handy 43,Varney 43+,Ruby 43+,Merriman 42+,Seidel 42+,Rausch 42+
McNutt 42+,Whatley 42,Faircloth 42+,Moffett 42,Fries 42+,Furman 42+,Pickard 42+,Weatherford 42+
Westmoreland 42,Sandberg 42+,Landon 42+,McMurray 42+,Upchurch 42+,Windham 42,Lieberman 42+,Howland 42+
Skipper 42,Shumaker 42+,Clapp 42+,Desimone 42+,Goforth 42+,Mosier 42+,Gilchrist 42,Coble 42+,Sander 42+
Mayhew 42+,Tobias 42,Nemeth 42+,Couture 42+,Judge 42,Shuman 42+,Findley 42+,Noland 42+,Coley 42
Hamblin 42+,Testa 42+,Mixon 42,Fairbanks 42+,Stuckey 42,Biddle 42+,Forsyth 42+,Dagostino 42+,Rayburn 42+
Matheny 42+,McCrary 42,Nesbitt 42,Hennessey 42+,Leigh 42,Himes 42+,Creel 42+,Nickel 42+,Spring 42+
Begley 42+,Shuler 42,Guerra 42,Putman 42+,Peterman 42+,Neeley 42+,Hauck 42+,Grigsby 42,Niles 42
Parson 42,Billingsley 42,Mowery 42+,Battaglia 42+,Wentz 42+,Martz 42+,Raney 42+,Fortin 41+,Felton 41`,
  Black: `
Williams 21962,Johnson 18969,Smith 16000,Jones 15545,Brown 14499,Jackson 10644,Davis 9998,Thomas 8304
Harris 7500,Robinson 6746,Taylor 6051,Wilson 5906,Moore 5695,White 5273,Lewis 5251,Walker 5196
Green 4507,Thompson 4440,Washington 4400,Anderson 4208,Scott 4101,Carter 3802,Wright 3672,Hill 3589
Allen 3579,Miller 3542,Mitchell 3541,Young 3387,Lee 3207,Martin 3138,Clark 3033,King 3002,Edwards 2980
Turner 2977,Coleman 2769,James 2746,Evans 2592,Hall 2491,Richardson 2476,Adams 2413,Brooks 2387
Parker 2362,Jenkins 2321,Stewart 2289,Campbell 2240,Howard 2213,Simmons 2153,Sanders 2153,Henderson 2103
Collins 2096,Cooper 2079,Bell 2023,Watson 1997,Alexander 1974,Butler 1956,Bryant 1944,Nelson 1923
Jordan 1815,Morris 1815,Barnes 1811,Roberts 1785,Reed 1777,Woods 1775,Dixon 1774,Gray 1753,Phillips 1748
Griffin 1732,Bailey 1732,Powell 1728,Baker 1717,Ford 1676,Holmes 1656,Banks 1635,Daniels 1601,Ross 1590
Rogers 1587,Perry 1584,Patterson 1560,Joseph 1551,Foster 1545,Grant 1529,Hunter 1505,Henry 1487
Owens 1471,Marshall 1434,Morgan 1401,Wallace 1381,Graham 1368,Price 1367,Ward 1366,Hayes 1359
Freeman 1359,Hamilton 1356,Boyd 1338,Gordon 1337,Franklin 1325,Hawkins 1297,Sims 1282,Ellis 1257
Harrison 1255,Bennett 1230,Kelly 1229,Hicks 1206,Crawford 1196,Gibson 1177,Porter 1174,Watkins 1162
Jefferson 1161,Tucker 1147,Willis 1146,Matthews 1141,Mason 1140,Fields 1090,Hughes 1080,Cook 1076
Reid 1076,Simpson 1068,Hudson 1049,Russell 1048,Cole 1045,Warren 1032,West 1026,Murray 1011,Murphy 1008
Wells 999,Douglas 997,Mack 988,Frazier 976,Bradley 972,Shaw 963,Greene 948,Harper 925,Spencer 921
Charles 919,Perkins 916,Payne 915,Webb 913,Byrd 911,Lawrence 906,Oliver 902,Robertson 898,Cox 894
McDonald 884,Austin 882,Berry 870,Love 870,Montgomery 862,Burton 848,McCoy 838,Knight 837,Pierre 834
Black 833,Stephens 833,Neal 827,Palmer 824,Harvey 819,Andrews 818,Cunningham 815,Haynes 809,Riley 807
Armstrong 804,Wade 800,Ferguson 796,Peterson 796,Hampton 793,Glover 791,Long 787,Gardner 786,Miles 779
Tate 772,Chambers 767,Garrett 767,Hunt 760,Singleton 753,Reynolds 750,Hines 747,Curry 742,Hardy 736
Little 728,Mosley 723,Mills 722,Fisher 717,Walton 716,Rice 709,Carr 703,Lawson 700,Caldwell 697
Alston 694,Myers 687,Kennedy 683,Roberson 681,Booker 681,Terry 674,George 673,Francis 673,Houston 669
McGee 666,Duncan 664,Ray 662,Burns 661,Person 659+,Fuller 657+,Flowers 657+,Pearson 650+,Watts 648+
Ingram 648+,Dorsey 645+,Thornton 644+,Stevenson 643+,Lane 642+,Gaines 630+,Stokes 629+,Ware 627+
Parks 625+,Stevens 622,Clarke 621+,Dennis 619+,Dawson 610+,McKinney 597+,Holloway 593+,Reese 592+
Horton 587+,Jennings 586+,Fleming 585+,Daniel 583+,Tyler 580+,Battle 579+,Graves 577+,Dunn 577
Williamson 567+,Hopkins 567+,Vaughn 566+,Lucas 565+,Wiggins 564+,Jacobs 562+,Clay 561+,Sutton 559+
Rivers 558+,Floyd 550+,Richards 550+,Dean 544+,Malone 541+,Beil 541+,Moss 539+,McCray 536+,Bush 534+
Hart 530,Chapman 530,Shelton 529+,Hail 528+,Logan 525+,Arnold 525,Ali 522,Gibbs 522+,Mohamed 520+
Townsend 519+,Gilbert 519+,Saunders 518+,Rhodes 515+,Rodgers 514+,Holland 513+,Simon 513+,Bates 512+
Morrison 509+,Wilkins 508+,Lowe 506+,Pierce 505,Rose 505,Mathis 502+,Anthony 499+,Elliott 499
Cannon 494+,Fletcher 492+,Nichols 490,Pittman 488+,McKenzie 484+,Norman 481+,Garner 481+,Howell 479+
Benjamin 478+,Glenn 474+,Barnett 474+,Boone 473+,Blake 472+,Wheeler 471,Lindsey 465+,Dickerson 464+
Hubbard 462+,McDaniel 461+,Lyons 459+,Branch 458+,Cobb 458+,Monroe 457+,Curtis 457+,Mays 454+
Woodard 453+,McClain 452+,Muhammad 448+,Copeland 448+,Bolden 447+,Sullivan 447,Paul 446+,Bradford 445+
Page 445+,Cummings 442+,Pitts 442+,Louis 441+,Chandler 441+,Randolph 440+,Collier 438+,Carroll 437
Manning 432+,Kelley 431,Pope 430+,Tillman 426+,Solomon 423+,Whitfield 422+,Jean 421+,Bullock 418+
Moody 417+,Hodges 416+,Harrell 416+,Stanley 415+,Burnett 415+,Bridges 412+,Barber 411+,Hinton 410+
Nash 410+,Clayton 409+,McNeil 409+,Weaver 407,Webster 407+,Peters 406,Bowman 405,Calhoun 404+
Wilkerson 404+,Gregory 403+,Lloyd 402+,Cross 402+,Cotton 400+,Waters 398+,Maxwell 397+,Craig 397+
O'Neal 397+,Bass 397+,Benson 396+,Wiley 396+,Wood 396,Baldwin 395+,Patton 393+,Lynch 392,Terrell 391+
Burgess 391+,Atkins 391+,Whitaker 390+,Steele 390+,Knox 388+,Gilmore 387+,Newton 387+,Winston 385+
Reeves 384+,Moses 383+,Bonner 382+,Fowler 382,Blackwell 381+,Barrett 380,Christian 377+,Hodge 374+
Beasley 373+,Ruffin 372+,Brewer 370,Hairston 369+,Holt 368+,Polk 368+,Norris 367,Ramsey 367+,Rucker 365+
Leonard 365,Poole 362+,Heard 362+,Harmon 361+,Cherry 360+,McBride 360+,Richard 358+,Goodwin 354+
Prince 354+,Davenport 354+,Stone 353,Gamble 353+,Joyner 353+,Epps 353+,Starks 352+,Samuel 351+
Small 351+,Patrick 351+,Dillard 350+,Carson 349+,McCall 348+,Chatman 347+,McDowell 347+,Covington 347+
Tolbert 345+,Greer 345+,Farmer 344+,Ellison 344+,Nixon 342+,Middleton 340+,Tyson 340+,McKnight 338+
Samuels 336+,Bishop 335,Ballard 335+,Sampson 334+,Strong 333+,Morton 331+,McLean 330+,Strickland 330+
Burks 329+,Goodman 328+,Nicholson 328+,Clemons 326+,Burrell 326+,Wynn 326+,Blair 324,Minor 323+
Francois 323+,Humphrey 323+,Welch 322,Massey 322+,Buchanan 321+,Wesley 321+,McGhee 321+,Newman 320
Dukes 319+,Smalls 319+,Sykes 319+,Pollard 318+,Hammond 317+,Hood 315+,Pugh 315+,Blue 314+,McFadden 314+
Givens 314+,Carpenter 313,Spears 311+,Day 311,Madison 308+,Simms 307+,Briggs 307+,Mobley 307+,Burke 305
Noel 303+,Wise 303+,Whitehead 302+,Ahmed 302,Giles 301+,McNeal 300+,McClendon 299+,Kemp 299+,Rowe 298+
Davidson 297,Gill 297,Blackmon 296+,Paige 296+,Randall 296+,Conner 296+,Colbert 296+,Peoples 296+
Walls 295+,English 295+,Jamison 294+,Cain 294+,Gary 293+,McMillan 292+,Lockett 286+,Walters 286
McIntosh 286+,Slaughter 285+,Gates 285+,Gilliam 285+,Myles 284+,Bernard 282+,Mims 282+,Lowery 282+
Randle 281+,Sheppard 281+,Dudley 281+,May 280,Hale 280,Arrington 280+,Cameron 280+,Diggs 279+
Golden 278+,Grimes 278+,Savage 277+,Todd 276,Crosby 276+,Everett 276+,Wyatt 276+,McCullough 275+
Pratt 274+,Preston 274+,Shepherd 273+,Milton 273+,Harden 271+,Pruitt 270+,Pryor 268+,Benton 268+
Beard 268+,Payton 268+,Dawkins 267+,Bowen 267,Alford 267+,Valentine 267+,Shields 267+,Durham 266+
Blount 265+,Woodson 264+,Tatum 264+,Norwood 263+,Waller 262+,Lambert 262,Bellamy 262+,Pickett 262+
Fox 262,Calloway 261+,Bland 259+,Ervin 259+,Maddox 259+,Drake 259+,Hargrove 258+,Rollins 258+,Hogan 258
McNair 257+,Newsome 257+,Avery 257+,Horne 257+,Odom 257+,Bond 256+,Hutchinson 256+,Bethea 256+
Haywood 255+,Holley 255+,Shannon 255+,Wooten 255+,Merritt 254+,Ricks 253+,Yates 252,Braxton 252+
Gipson 251+,Felder 251+,Dotson 250+,Livingston 249+,Childs 248+,Boykin 247+,Mayfield 246+,Hightower 246+
Conley 244+,Lockhart 244+,Higgins 244,Lyles 243+,Warner 243,Underwood 243+,Galloway 242+,Herring 242+
Best 242+,Talley 242+,Hassan 241,Bruce 241+,Magee 240+,Richmond 240+,Summers 239+,Steward 239+
Morrow 237,Sharp 236,Lester 236+,Kendrick 235+,Harrington 235,Keys 235+,Hollis 235+,Rush 235+
Osborne 235,Mann 234,Key 234+,Womack 232+,Witherspoon 232+,Mayes 231+,Wilder 231+,Sherman 231
Griffith 231,Edmonds 231+,Skinner 230+,Donaldson 229+,Holman 228+,Finley 228+,Bynum 228+,Gaston 227+
Cleveland 227+,Kirkland 226+,Grier 226+,Dunbar 225+,Ashley 225+,Ball 225,Mathews 225+,Spence 223+
Lofton 222+,Hester 222+,Mayo 221+,Addison 221+,Darden 220+,Foreman 220+,Bright 220+,Hooks 219+
Hatcher 218+,Gross 218,Crockett 218+,Hickman 218+,Proctor 218+,Brunson 218+,House 217+,Artis 217+
Brandon 217+,Dozier 217+,Dunlap 216+,Crenshaw 216+,Chaney 216+,Carey 216,Forbes 216+,Bowers 216
Sellers 215+,Brantley 215+,Isaac 215+,Hobbs 214+,Hollins 214+,McRae 213+,Hendricks 213+,Parham 213+
Mackey 213+,Marsh 213,Lott 212+,Penn 212+,McPherson 212+,Heath 211,Atkinson 211,Jeanbaptiste 211+
Huff 211,Crump 210+,McLeod 210+,Vincent 210,Dupree 210+,Rainey 210+,Broussard 209+,Sterling 209+
Manuel 209,Fulton 208+,Travis 208+,Vinson 208+,Petty 208+,Lindsay 207+,Scales 207+,Antoine 207+
McQueen 206+,Glass 206+,McGill 205+,Felton 205+,Goode 204+,Gay 204+,Guy 204+,Brock 204,Toney 204+
Diallo 203+,William 203+,Grayson 203+,McIntyre 202+,Melton 201,Singletary 201+,John 200,Parrish 200
Keith 200,Coles 199+,Gooden 199+,Bowens 198+,Stafford 198+,Bradshaw 198+,Lacy 197+,Jeffries 197+
Holder 197+,Butts 196+,Amos 196+,Allison 196,Major 195+,Marks 195,Bolton 195+,Stallworth 194+,Gant 194+
Sharpe 194+,Crowder 194+,Barker 193,Baxter 193,Guillory 193+,Hardin 193+,Edmond 193+,Winters 192+
McMillian 191+,Jeter 191+,Swain 191+,Askew 191+,Bryan 191,Ferrell 191+,Echols 191+,Shepard 191+
Coley 190+,Abdi 190+,Rouse 190+,Sneed 190+,Sawyer 189,Orr 189+,Stephenson 188,Fitzgerald 188
Baptiste 188+,Sparks 188,Buckner 186+,Britt 186+,Pace 186+,Dumas 186+,David 185,Bonds 185+,McKoy 185+
McGowan 184+,Fountain 184+,McCloud 184+,Kidd 183+,Etienne 183+,Boston 183+,McFarland 183+,Sanford 183+
Royal 182+,Seals 182+,Eason 182+,Quinn 182,Abraham 182,Ransom 182+,Trotter 181+,Lang 181,Spann 181+
Kimble 181+,Stinson 180+,Plummer 179+,Meadows 179,Pickens 179+,Roach 178,Carrington 178+,Redmond 178+
Faison 177+,Hawthorne 175+,Leach 175,Griggs 175+,Hilliard 174+,Reaves 174+,Holden 174+,London 174+
Dubose 173+,Gunn 173+,Whitley 173+,Darby 173+,Smiley 173+,Vance 173,Grady 173+,Irving 172+,Bowie 172+
Huggins 171+,Johns 171,Armstead 171+,Stovall 170+,Meeks 170+,Drayton 170+,Noble 170,Sloan 170,Chase 169
Dickson 169+,Ewing 169+,Stubbs 169+,Denson 168+,Tolliver 168+,Rodriguez 168,Herron 168+,Gillespie 167
Kamara 167+,Adkins 167,Chavis 167+,Short 167,Yarbrough 166+,Wilcox 166,Kimbrough 166+,Coates 166+
Batiste 165+,Frederick 165,Lanier 165+,Michel 165+,Lovett 164+,Riddick 164+,Britton 163+,Spivey 163+
Weston 163+,Goins 163+,Kirk 163,Ragland 163+,Browne 162+,Jarrett 162+,McNeill 162+,Gore 162+,Redd 162+
Littlejohn 162+,Hendrix 161+,Grace 161+,Neely 161+,Robbins 161,Brinson 160+,Abrams 160+,Dailey 160+
Dickens 160+,Thurman 160+,Barksdale 160+,McDuffie 160+,Faulkner 160+,Akins 159+,Belton 159+,Cooley 159+
Mallory 159+,Garrison 158,Burch 158+,Dent 158+,Irvin 157+,Mohammed 157,McCain 157+,Thorpe 157+
Conway 157,Pressley 157+,Timmons 156+,Toussaint 156+,Christopher 156+,Hoskins 156+,Bacon 155+
Raymond 155,Potts 155,Cooks 155+,Nance 155+,Fair 154+,Sinclair 154+,Barton 154,Melvin 154+,Harding 154
Herbert 153+,Sewell 153+,Triplett 153+,Scruggs 153+,Cochran 152,Dyer 152,Frank 152,Booth 152,Tanner 151
Beverly 151+,Corbin 151+,Cohen 151,Pinkney 151+,Briscoe 150+,Holliday 150+,McLaughlin 150,Boyce 150+
Handy 150+,Brice 149+,Ivey 149+,Ivory 149+,Pierrelouis 149+,Hayden 149,Purnell 149+,Cooke 149+
Garcia 149,McKay 149,Archie 149+,Hannah 149+,Alexis 148+,Singh 148,Bowden 148+,Gentry 148,Traylor 148+
Ivy 148+,Gabriel 148+,Augustin 148+,McLaurin 147+,Martinez 147,Riggins 147+,French 147,Barr 147
Henson 147,Smart 147+,Buford 147+,Drummond 146+,Rutledge 146+,Lamb 146,Donald 146+,Toliver 146+
Lomax 146+,Pringle 146+,Suggs 146+,Easley 145+,Reddick 145+,Overton 144+,Irby 144+,Blackman 144+
Wills 144+,Joiner 144+,Henley 144+,Hopson 143+,Shorter 143+,Bean 143,Brady 143,Phelps 143,Newell 143+
Ashford 142+,Doss 142+,Vaughan 142,Law 142,Haley 142,Quarles 142+,Ibrahim 141+,Lopez 141,Barry 141
Bentley 141,Casey 141,Hurt 141+,Lipscomb 141+,Combs 140,Landry 140,Cheatham 140+,Slater 140+,Elmore 140+
Cowan 140+,Kirby 140,Royster 139+,Mullins 139,Worthy 139+,Stanford 139+,Dillon 139,Lassiter 139+
Archer 139,Betts 139+,Leslie 138+,Brumfield 138+,Ratliff 138+,Hurst 138,Pritchett 138+,Vann 138+
Rawls 138+,Tinsley 137+,Gayle 137+,McCormick 137,Levy 137,Canty 137+,Roy 136,Pinckney 136+
Poindexter 136+,Ridley 136+,Nicholas 135+,Outlaw 135+,Gadson 135+,McAllister 135+,Mosby 135+,Hooper 135
McKinley 135+,Finch 135+,Buckley 135,Weathers 134+,Bostic 134+,Powers 134,Harley 134+,Burris 134+
McCants 134+,Smallwood 133+,Garland 133+,Cobbs 133+,Elder 133+,Crews 132+,Tarver 132+,Forrest 132+
Godfrey 132+,Wilkes 132+,Means 132+,McClure 132,Chappell 132+,Felix 132,Nesbitt 132+,Hemphill 131+
Dodson 131,Ayers 131,Westbrook 131+,Kent 131,Murrell 130+,Capers 130+,Barron 130,Rich 130,Lamar 130+
Jeanlouis 130+,Cash 130+,Craft 130,Durant 130+,Muse 130+,Burroughs 130+,Head 129+,Moon 129,Gee 129
Hinds 129+,Rankin 129+,Cosby 129+,Mickens 128+,Hilton 128+,Byers 128,Eaton 128,Horn 128,Barrow 127+
Lemon 127+,Currie 127+,Osman 126+,Roundtree 126+,Mercer 126,Arthur 126+,Albert 126,Barlow 126
Shelby 126+,Posey 125+,Broadnax 125+,Langston 125+,Wall 125,Clinton 125+,Batts 125+,Daley 125+
Luckett 124+,Frye 124,Trice 124+,Jack 124+,Hutchins 124+,Carmichael 123+,Bah 123+,Hobson 123+
Billups 123+,Ryan 123,Weatherspoon 123+,Dyson 123+,Nettles 123+,Haskins 123+,Murry 123+,Fortune 123+
Nunn 122+,Sherrod 122+,McClinton 122+,Guyton 122+,Dale 122,Parson 122+,Eubanks 121+,Spearman 121+
Belcher 121+,Bray 121,Macon 121+,Abdullah 121+,Roland 121+,York 121,Snow 121,Crawley 121+,Rudolph 120+
Beck 120,Brownlee 120+,Merriweather 120+,Drew 120+,Motley 120+,Doyle 119,Lacey 119+,Towns 119+
Gilchrist 119+,Youngblood 119+,Staton 119+,Colvin 119+,Hills 119+,Spruill 119+,Farley 119,Pettway 119+
Norton 118,Aaron 118+,Yancey 118+,Hope 118+,Council 118+,Gaither 118+,Stanton 118,Sapp 118+,Pate 118
Oates 118+,Weeks 117,Stallings 117+,Hankins 117+,Burney 117+,Dabney 117+,Roper 117+,Lundy 117+
Tisdale 117+,Crayton 117+,Upshaw 117+,Laster 116+,Lumpkin 116+,Burt 116+,Stroud 116+,Street 116+
Bullard 116+,Childress 116+,Chester 116+,Kearney 116+,Winfield 115+,McGuire 115,Walden 115+
Pleasant 115+,Wagner 115,Fairley 115+,Cadet 115+,Thompkins 114+,Keyes 114+,Mensah 114+,Larry 114+
Dalton 114,Winn 114+,Fraser 114+,Myrick 113+,Cornelius 113+,Garnett 113+,Heyward 113+,Frierson 113+
Waiters 113+,Wilburn 113+,Gaskins 113+,Sledge 112+,Brewster 112+,Hurd 112+,Willingham 112+,Finney 112+
Hooker 112+,Lampkin 111+,Gulley 111+,Sylvester 111+,Seay 111+,Wimberly 111+,Veal 111+,Lilly 111+
Rayford 111+,Canady 110+,Blunt 110+,McElroy 110+,Corbett 110,Manley 110+,Sturdivant 110+,Hancock 110
Omar 110+,Redding 110+,Swift 109+,Snell 109+,Staten 109+,Snowden 109+,Isom 109+,Guidry 109+,Oglesby 109+
Phillip 108+,Desir 108+,Mixon 108+,Fitzpatrick 108,Alfred 108+,Lake 108,Gantt 108+,Keller 108,Pride 107+
Brinkley 107+,Elam 107+,Gresham 107+,Moten 107+,Clements 107,Hammonds 107+,Conyers 107+,Holloman 107+
Boykins 107+,Hernandez 106,Knowles 106,Nobles 106+,Calvin 106+,Fontenot 106+,Farris 106,Hyman 106+
Delaney 106,Downing 106,Russ 106+,Leblanc 106,Slade 105+,Goodson 105+,Rivera 105,Franks 105
Sheffield 105+,Madden 105,Hull 105,Goss 105,Potter 105,Cartwright 105+,McKinnon 105+,Swanson 105
Macklin 104+,Staples 104+,Bledsoe 104+,Boswell 104+,Jeanpierre 104+,Chery 104+,Connor 104,Salter 103+
Moye 103+,McCrary 103+,Beatty 103,Burden 103+,McWilliams 103+,Michael 103,Stuart 102,Moultrie 102+
Corley 102+,Moreland 102+,Jacques 102+,McGriff 102+,Rushing 102+,Newkirk 102+,Alleyne 101+,Easter 101+
Cade 101+,Blakely 101+,Gladney 101+,Ellington 101+,Chisholm 101+,Eugene 101+,Teague 101,Dobbins 101+
Aiken 100+,McFarlane 100+,Presley 100+,Hayward 100+,Broughton 100+,Champion 100+,Pointer 100+
Braswell 100+,Sears 100,Pendleton 100+,McClellan 100,McCollum 100+,Rolle 100+,Luster 100+,Vickers 100+
Cason 100+,Moorer 100+,Blanchard 100,Gomes 100,Shabazz 99+,Wilkinson 99,Streeter 99+,Beal 99+,Bey 99+
Simpkins 99+,Reece 99,Victor 99+,Haile 99+,Hewitt 99,Hackett 98+,Billingsley 98+,Aldridge 98+,Bobo 98+
Downs 98,Queen 98+,Hollingsworth 98,Mapp 97+,Bogan 97+,Dancy 97+,Blocker 97+,Ruff 97+,Nolan 97
Marion 97+,Bunch 97+,Earl 97+,Dinkins 97+,Latham 97+,Dockery 97+,Lattimore 97+,Gatewood 97+,Hadley 96+
Holiday 96+,Townes 96+,Locke 96,Greenwood 96,Mabry 96+,Garvin 96+,Minter 96+,Linton 96+,Lynn 96
Beckford 96+,Springer 96,Wyche 96+,Kyles 96+,Draper 96,Newson 96+,Huntley 95+,Stuckey 95+,Kerr 95
Stringer 95+,Mayberry 95+,Whaley 95,Weems 95+,Sam 95,Dobson 95+,Forte 95+,Favors 95+,Bibbs 95+,Bess 95+
Whiteside 94+,High 94+,Blanks 94+,Laws 94+,Medley 94+,Quick 94,Sumpter 94+,Ponder 94+,Woodruff 94
Auguste 94+,Bingham 93,Nix 93,Hardaway 93+,Temple 93,Jarvis 93,Rutherford 93,Silva 93,Dodd 93,Snead 93+
Thorne 93+,Hussein 93+,Coats 93+,Driver 93+,Woodley 92+,Lancaster 92,Lovelace 92+,Bracey 92+,Liggins 92+
Leggett 92+,Farah 92+,Clifton 92,Barfield 92+,Fennell 92+,Moton 92+,Eldridge 92,Coney 92+,Frost 92
Parris 92+,Swann 91+,Gibbons 91,Pulliam 91+,Bowles 91,Polite 91+,Gaskin 91+,Gunter 91,Mingo 90+
Florence 90+,Bryson 90+,Celestine 90+,Santos 90,Barbour 90+,Hanson 90,Malcolm 90+,Chisolm 90+
Johnston 90,Thigpen 90+,Wooden 90+,Raines 90,Browning 89,Burnette 89+,Chestnut 89+,Bragg 89,Moffett 89+
Shivers 89+,Tubbs 89+,Baines 88+,Alexandre 88+,Sams 88+,Pegues 88+,Dye 88,Carlton 88,Mouton 88+
Whittaker 88+,Brookins 88+,Savoy 88+,Davison 88,Dowdell 88+,Rembert 88+,Sowell 88+,McLemore 88+
Whyte 88+,Montague 88+,Waddell 88,Baylor 88+,Langley 87,Langford 87+,Powe 87+,Carlisle 87+,Dandridge 87+
Perez 87,Cofield 87+,Justice 87,Claiborne 87+,Canada 87+,Vines 86+,Gatlin 86+,Herndon 86+,Sadler 86
Torrence 86+,Cheeks 86+,Searcy 86+,Bowser 86+,Cato 86+,Woody 86+,Prather 86+,Dickey 86,Wolfe 86
Kirksey 86+,Trent 85+,Deloach 85+,Webber 85,Early 85+,McKee 85,Younger 85+,Edmondson 85+,Moise 85+
Bostick 85+,Walter 84,Bivens 84+,Jernigan 84+,Cage 84+,Swan 84,Bagley 84+,Granger 84+,Whitney 84
Gillis 84+,Whitmore 84+,Pettis 84+,Hatchett 84+,Phipps 84,Spriggs 84+,Pennington 84,Grey 84+,Poe 84
Vernon 84+,Ezell 84+,Shuler 83+,Gonzalez 83,Sutherland 83,Khan 83,Nesmith 83+,Lawton 83+,Talbert 83+
Farrow 83+,Beamon 83+,Moseley 83+,Camp 83,Boateng 83+,Biggs 83,Faulk 83+,Chambliss 82+,Foy 82+
Julien 82+,Gandy 82+,Mincey 82+,Yusuf 82+,Leak 82+,Augustine 82+,Wilks 82+,Dortch 82+,Sample 82+
Brathwaite 82+,Clemmons 82+,Malloy 82+,Brockington 82+,Dantzler 82+,Carney 82,Roby 82+,Guerrier 82+
Jolly 82+,Dowell 82+,Buggs 82+,Nickerson 81+,Gregg 81,Coker 81,Rhone 81+,Camara 81+,Hearn 81+
Gilliard 81+,Zeigler 81+,Kinsey 81+,Suber 81+,Blackburn 81,Larkin 81,Perryman 81+,Stamps 81+
Ricketts 81+,Gaddy 80+,Cody 80+,Duke 80,Lemons 80+,Godwin 80,Owusu 80+,Ash 80,Gist 80+,Barkley 80+
Agee 80+,Gould 80,Blanton 79,Pierson 79,Luke 79+,Compton 79,Murdock 79,Jiles 79+,Grigsby 79+,Benford 79+
Tillery 79+,Shipp 79+,Winfrey 79+,Kendall 79,Seymour 79,Boyer 78,Burley 78+,Purvis 78+,Trammell 78+
Gause 78+,Sanchez 78,McAfee 78+,Humphries 78+,Nilson 78+,Lett 78+,Gomez 78,Bartley 78+,Newby 77+
Jeffers 77+,Pettaway 77+,Armour 77+,Meredith 77,Clement 77,Snipes 77+,Buie 77+,Abernathy 77+,Milligan 76
Jama 76+,Georges 76+,Andre 76+,McCarthy 76,Hailey 76+,Peeples 76+,Whiting 76+,Flournoy 76+,Vereen 76+
Crutchfield 76+,Jasper 76+,Grice 76+,Chance 76+,Jamerson 76+,Busby 76+,Prater 76,Blackshear 76+
Starling 76+,Baskerville 76+,Cruz 76,Joyce 76,Dove 76+,Callahan 76,Silas 76+,Harry 75+,Boddie 75+
Goldsmith 75+,Whitlock 75+,Thames 75+,Whatley 75+,Kilgore 75,Chism 75+,Meyers 75,Dallas 75+,Deberry 75+
Carswell 75+,Brent 75+,McCord 75,Higgs 75+,Barbee 75+,Kyle 75,Courtney 75,Celestin 75+,Majors 75+
Baskin 75+,Smoot 75+,Jemison 75+,Oden 75+,McGruder 74+,Mahone 74+,McCauley 74,Silver 74,Lightfoot 74+
Pettiford 74+,Whittington 74+,Abney 74+,Rankins 74+,Geter 74+,Tomlinson 74,Bussey 74+,Rowland 74
Estes 74,Jeffery 74+,Pitt 74+,Hickson 74+,Nealy 74+,Agnew 74+,Speight 73+,Mullen 73,McCaskill 73+
Bender 73,Ramos 73,Spikes 73+,Hamlin 73+,Shavers 73+,Abbott 73,Laguerre 73+,Hinson 73,Manns 73+
Benoit 73,McMullen 73,Bethel 73+,Varner 73,Billings 73,Session 73+,Cornish 72+,Beavers 72+,Gladden 72+
Belle 72+,Hanna 72,Speed 72+,Maynard 72,Leon 72,Tompkins 72,Haney 72,Crowell 72,McGraw 72,Jacob 72
Abram 72+,Kinney 72,Sweet 72,Wellington 72+,Dingle 72+,Stith 71+,Parnell 71+,Forde 71+,McDaniels 71+
Fort 71+,Pannell 71+,Emerson 71,Goff 71,Laurent 71+,Middlebrooks 71+,Cloud 71+,Landrum 71+,Loyd 71+
Matlock 71+,Land 71,Smail 71+,Farrell 71,Baugh 71+,Aden 71+,Weathersby 71+,Starr 71,Torres 71,Sweeney 71
Gavin 71+,Durden 71+,Eaddy 71+,Salmon 71+,Lopes 71,Narcisse 70+,Denton 70,Flood 70,Holly 70+,Shirley 70
Shell 70+,Fowlkes 70+,Christie 70,Bedford 70+,Causey 70+,Daye 70+,Tibbs 70+,Hylton 70+,Persaud 70
Keaton 70+,Jalloh 69+,Aikens 69+,Brannon 69+,Pettigrew 69+,Coffey 69,Frasier 69+,Jules 69+,Prescott 69
Sanon 69+,Buck 69,Maye 69+,Duckett 69+,Gerald 69+,Tyus 69+,Hutcherson 69+,Lincoln 69+,Parsons 69
Peebles 69+,Trimble 69+,Coston 69+,Sands 69,Bivins 68+,Rozier 68+,Stlouis 68+,Hyde 68,Cousins 68+
Worrell 68+,Warfield 68+,Sesay 68+,Stroman 68+,Mangum 68+,Gadsden 68+,Battles 68+,Qualls 68+,Rowell 68+
Peacock 68,Crutcher 68+,Stephen 68+,Perdue 68,Gainey 68+,McConnell 67,Hamm 67,Dowdy 67+,McClary 67+
Littles 67+,Farr 67,Boatwright 67+,Yancy 67+,Hardeman 67+,McCarty 67,Groves 67,Muldrow 67+,Gatling 67+
Flemming 67+,Larkins 67+,Spicer 67,Hughley 66+,Snyder 66,Ashby 66,Ndiaye 66+,Wharton 66+,Tidwell 66
Kirkwood 66+,Spain 66+,Jett 66+,Withers 66+,Wortham 66+,German 66,Norfleet 66+,Adam 66+,Joe 66
Nicolas 66,Kane 66,Sales 65,Mayers 65+,Merchant 65,Portis 65+,Thibodeaux 65+,McLendon 65+,Shipman 65
Wofford 65+,Word 65+,Eley 65+,Easterling 65+,Breaux 65+,Pinkston 65+,Ligon 65+,Cureton 65+,Witcher 65+
Culpepper 65+,Settles 65+,Ramey 64,Staley 64,Glasper 64+,Jerome 64+,Christmas 64+,Dobbs 64,Leary 64
Diaz 64,Rosser 64+,Callaway 64+,Nathan 64+,Avant 64+,Tomlin 64+,Ealy 64+,Cheek 64,Marable 64+
McCullum 63+,Cormier 63,Hemingway 63+,Styles 63+,Govan 63+,Dunston 63+,Abdullahi 63+,Gooch 63+,Lubin 63+
Fortson 63+,McArthur 63+,Latimer 63+,Simons 63,Mallard 63+,Tripp 63,Germain 63+,Marcus 63,Thurmond 63+
Cathey 63+,Bankston 63+,Applewhite 63+,Dunham 62,Mark 62,Barner 62+,Salley 62+,Dunson 62+,Penny 62+
Landers 62,McCallum 62+,Story 62,Jefferies 62+,Wilborn 62+,Hillman 62,Ceasar 62+,Huffman 62
Guillaume 62+,Kitchen 62,Radford 62+,Hankerson 62+,Arceneaux 62+,Durr 62+,Sargent 62,Burnside 62+
Latimore 62+,Edward 62+,Watt 62,Mattox 62+,Kornegay 61+,Venable 61+,Flagg 61+,Truitt 61+,Whitted 61+
Bruno 61,Debose 61+,Maxey 61+,McCree 61+,Moran 61,Cannady 61+,Leflore 61+,Kenney 61,Caesar 61+,Davies 61
Braggs 61+,Phifer 61+,Sayles 61+,Ambrose 61,Fears 61+,Shine 61+,Tabb 61+,Howze 60+,Ratcliff 60+
McDade 60+,Gales 60+,Paris 60,Gonzales 60,Swinton 60+,Blanding 60+,Walcott 60+,Overstreet 60+
Emanuel 60+,Doe 60+,Kinard 60+,Peace 60+,Woolfolk 60+,Andrade 60,Comer 60,Fluker 60+,Milner 60+
Bienaime 60+,McIver 60+,McGregor 60,Riggs 60,Wingfield 60+,Matthew 60+,Ledbetter 59,Napier 59
Liddell 59+,Bazile 59+,Mosely 59+,Burwell 59+,Borders 59+,Eady 59+,Wigfall 59+,Strother 59+
Etheridge 59+,Ladson 59+,Hardwick 59+,Ivery 59+,Rodney 59+,Clanton 59+,Ogletree 59+,Loving 59+
Cromwell 59+,Wicks 59+,Rudd 59,Fernandez 59,Hector 59+,Butcher 59,Beckett 59+,Church 59,Borden 59
Smothers 59+,Barney 59,Farrar 59,Pulley 59+,Charleston 58+,Hardison 58+,Shephard 58+,Usher 58+,Grays 58+
Haughton 58+,McGinnis 58,Bronson 58+,Deas 58+,Diop 58+,Newsom 58+,Seward 58+,Rumph 58+,Ashe 58+
Luckey 58+,Naylor 58,Saddler 58+,Ragin 58+,Pettus 58+,Rooks 58+,Hartley 58,Edouard 58+,Wren 58+
Robins 57+,Toure 57+,France 57+,Toomer 57+,Teasley 57+,Dykes 57,Croom 57+,Titus 57,Bannister 57+
Threatt 57+,Littleton 57+,Sandifer 57+,Whitehurst 57+,Feaster 57+,Israel 57+,Yarborough 57+
Grandberry 57+,Pete 57+,Culver 57,Bankhead 57+,Hebert 57,Layne 57+,Cockrell 57+,Gaddis 57+,Gage 57
Flanagan 57,Weldon 56,McCarter 56+,Hatten 56+,Seymore 56+,Reeder 56,Peyton 56+,Tutt 56+,Sessoms 56+
Bassett 56,McHenry 56+,Manson 56+,Gatson 56+,Kilpatrick 56,Riddle 56,Blevins 56,Shackelford 56+,Kee 56
Ham 56,Speller 56+,Tunstall 56+,Callender 56+,Summerville 56+,Broadway 56+,Bias 56+,Germany 56+
Scroggins 56+,Gorham 55+,Deloatch 55+,Wakefield 55,Caston 55+,Thrower 55+,Maclin 55+,Goolsby 55+
Hutton 55,Winbush 55+,Coward 55+,Joshua 55+,Cottrell 55,Flynn 55,Crooks 55+,Gurley 55+,Fuqua 55+
Grissom 55+,Good 55,McCann 55,Lenoir 55+,Friday 55+,Hoover 55,Couch 55,Monteiro 55+,Wingate 55+,Reyes 55
Tobias 55,Zimmerman 55,Whitt 55,Strange 55,Coulter 55,Brewington 55+,Stubblefield 55+,Willoughby 55
Hudgins 55+,Cousin 55+,Nurse 54+,Pearce 54,Sparrow 54+,Lathan 54+,Dewberry 54+,Westmoreland 54+
Robert 54+,North 54,Pack 54,Dilworth 54+,Monk 54+,Vick 54,Gittens 54+,Boles 54,Bolling 54+,Grooms 54+
Shanks 54+,Abebe 54+,Windham 54+,Fluellen 54+,Orange 54+,Maxie 54+,Sibley 54+,Wray 54,Burkes 54+
Toles 54+,Ennis 54,Carver 54,Gillard 54+,Deal 54,Dasilva 53,Foote 53,Bobbitt 53+,Woodall 53
Somerville 53+,Anglin 53+,Satterwhite 53+,Funches 53+,Hazel 53+,Theodore 53+,Coe 53,Lackey 53,Metcalf 53
Diamond 53,Okafor 53+,Beckham 53+,O'Neil 53,Holton 53+,Guthrie 53,Bozeman 53+,Manigault 53+,Skipper 53+
Pender 53+,McSwain 53+,Fagan 53,Traore 53+,Hogue 53,Said 53+,Chin 53,Dix 52+,McKinnie 52+,Andrew 52+
Hagan 52,Hatch 52,Augustus 52+,Hurley 52,Lavender 52+,Dixson 52+,Springs 52+,Gholston 52+,Rene 52+
Trotman 52+,Douglass 52,Jeffrey 52+,Stover 52,Denis 52+,Ortiz 52,Harvin 52+,Bazemore 52+,Sow 52+
Hanks 52,Bangura 52+,Fernandes 52,Varnado 52+,Kearse 52+,Crudup 52+,Mondesir 52+,Flores 52,Brand 52
Hamlett 52+,Scarborough 52,Choice 52+,Emmanuel 51+,Bracy 51+,Bail 51,Brothers 51+,Tribble 51+
Mullings 51+,Ellerbe 51+,Burse 51+,Osei 51+,Dewitt 51,Troutman 51+,Morse 51,Autry 51+,Shropshire 51+
Rawlings 51+,Wimbush 51+,Hartfield 51+,Pernell 51+,Nero 51+,Piper 51,Pounds 51+,Palmore 51+,Wiltz 51+
Redmon 51+,Steed 51+,Clyburn 51+,Woodberry 51+,Brodie 51+,Bouie 51+,McInnis 50+,Embry 50+,Truesdale 50+
Paschal 50+,Morales 50,Nolen 50+,Cisse 50+,Ruth 50,Ragsdale 50,Medlock 50+,Daughtry 50+,Pullen 50+
Holliman 50+,Pinder 50+,Hagans 50+,Pompey 50+,Watford 50+,Richburg 50+,Jarmon 50+,Duckworth 50
Boutte 50+,Holston 50+,Woodward 50,Garth 50+,Marrow 50+,Ames 50,Cromartie 50+,Glasgow 50+,McCrae 50+
Murchison 50+,Lashley 50+,August 50+,Turnage 50+,McCrea 50+,Louissaint 50+,Wideman 50+,Parish 50
McMillon 50+,Blakeney 50+,Stapleton 50,Bing 50+,Adair 50,Lindo 49+,Knighten 49+,Calixte 49+,Way 49
Benn 49+,Speights 49+,Spaulding 49,Puckett 49,Marcelin 49+,Pinnock 49+,Partee 49+,Mott 49,Sweat 49+
Tipton 49,Colson 49+,Beale 49+,Mahoney 49,Dennard 49+,Knott 49,Ramirez 49,Fofana 49+,Everette 49+
Devine 49,Faust 49,Holcomb 49,Gathers 49+,March 49+,Colston 49+,Bickham 49+,Rountree 49+,Hopper 49
Foley 49,Tuggle 49+,Linder 49,Oakley 49,Gilyard 49+,Amerson 49+,Nevels 49+,Bratton 48+,Fitch 48
Chamberlain 48,Leverette 48+,Knighton 48+,Tyree 48+,McGrew 48+,Peterkin 48+,Tillis 48+,Saulsberry 48+
Eggleston 48+,Leake 48+,Sturgis 48+,Goines 48+,Lark 48+,Pemberton 48+,Houser 48,Koroma 48+,Belizaire 48+
Pridgen 48+,Padgett 48,Spells 48+,Blaylock 48+,Pendergrass 48+,Bruton 48+,Bourne 48+,Menefee 48+
Highsmith 48+,Stancil 48+,Wilcher 48+,Tuck 48+,Rock 48,Jelks 48+,Jeanty 48+,Giddens 48+,Crocker 48
Hough 48,Mallett 48+,Wayne 48+,Browder 47+,Ridgeway 47+,Asberry 47+,Hare 47,McCreary 47+,Whitlow 47+
Spates 47+,Dooley 47,Priester 47+,Hambrick 47+,Garris 47+,Hillard 47+,Craddock 47+,Hardiman 47+
Crowley 47,Conteh 47+,Pollock 47,Archibald 47+,Hasan 47,Castillo 47,Tharpe 47+,Cephas 47+,Hoffman 47
Crittenden 47+,Cowart 47,O'Connor 47,Satchell 47+,Downey 47,Duffy 47,Cantrell 47,Cyrus 47+,Greaves 47+
Mitchel 47+,Delva 47+,Huddleston 47,McCorkle 47+,Crook 47,Goree 47+,Legette 47+,Brewton 47+,Spellman 47+
Morant 47+,Mumford 47+,Irons 47+,Hutson 46,Barclay 46,Forney 46+,Koonce 46+,Tolson 46+,Salters 46+
Dees 46+,Ashton 46,Reliford 46+,Lampley 46+,Siler 46+,Josey 46+,Woolridge 46+,Burkett 46,Still 46
Steen 46,Gooding 46+,Rhoden 46+,Prewitt 46+,Niles 46+,Chiles 46+,Crum 46,Bertrand 46,Chatmon 46+
Burrows 46,Deshields 46+,Winchester 46+,Depina 46+,Alves 46,Jimerson 46+,Nunley 46+,Bartlett 46,Crowe 46
Crane 46,Judge 46+,Futrell 46+,Gainer 46+,Brisco 46+,Sherrill 46,Sanderson 46,Haygood 46+,McMiller 46+
Peart 46+,Workman 46,Cesar 45+,Kebede 45+,Ba 45+,Inman 45,Boggs 45,Perrin 45,Crisp 45,Santiago 45
Blackwood 45+,Veney 45+,Kellam 45+,Dacosta 45+,Brutus 45+,Yeboah 45+,Forrester 45,Mohamud 45+,Guess 45+
Dansby 45+,Hibbert 45+,Roseboro 45+,Lowry 45,Honore 45+,Scurry 45+,Gale 45,Seabrook 45+,Selby 45
Meade 45,Spurlock 45,Marbury 45+,Kellum 45+,Mwangi 45+,Farrington 45+,Falls 45+,Shanklin 45+,Broadus 45+
England 45,Cuffee 45+,Boulware 45+,Bain 45,Grubbs 45,Tiller 45+,Bunn 45,Boudreaux 45,Wash 45+
Thurston 45,Waite 45,Jeancharles 45+,Nickens 45+,Beaty 45,Casimir 45+,Charlton 45+,Satterfield 45
Sexton 44,Kincaid 44,Stanfield 44,Hatton 44,Daugherty 44,Weekes 44+,Sydnor 44+,Loggins 44+,Chalmers 44+
Dominique 44+,Parrott 44,Leverett 44+,Straughter 44+,Wadley 44+,Drakeford 44+,Edge 44,Barnwell 44+
Becton 44+,Dismuke 44+,Ismail 44,Winslow 44,Slack 44,Lennon 44,Derrick 44+,Mathieu 44+,Nur 44+,Zeno 44+
Rodrigues 44,Rosemond 44+,Fitts 44+,Gaffney 44,Romain 44+,Willie 44+,Greenlee 44+,Broome 44+,Sumlin 44+
Lyle 44,Stackhouse 44+,Wicker 44,Keels 44+,Harold 44+,Batson 43+,Postell 43+,Malveaux 43+,Robison 43
Treadwell 43+,Gambrell 43+,Roane 43+,O'Brien 43,Ajayi 43+,Purifoy 43+,Oliphant 43+,Appiah 43+
McDougald 43+,Purcell 43,Ammons 43+,Shaffer 43,Guest 43+,Prioleau 43+,Wheaton 43+,Primus 43+
Broomfield 43+,Sharif 43,Babb 43,Asante 43+,Talton 43+,Twitty 43+,Bonaparte 43+,Haines 43,Brister 43+
Peavy 43+,Dempsey 43,Lea 43+,Saxton 43+,Jordon 43+,Funderburk 43+,Raphael 43+,Mattison 43+,Leigh 43+
Elie 42+`,
  Hispanic: `
Garcia 22381,Rodriguez 21412,Hernandez 20646,Martinez 20542,Lopez 16947,Gonzalez 16657,Perez 13213
Sanchez 11883,Ramirez 10983,Torres 8415,Flores 8321,Rivera 7427,Gomez 7061,Diaz 6710,Cruz 6125
Morales 6062,Reyes 6057,Gutierrez 5707,Ortiz 5571,Chavez 4864,Ramos 4769,Ruiz 4615,Mendoza 4555
Alvarez 4511,Jimenez 4451,Castillo 4337,Vasquez 4134,Romero 3850,Moreno 3788,Gonzales 3765,Herrera 3739
Aguilar 3630,Medina 3584,Vargas 3369,Castro 3357,Guzman 3267,Mendez 3164,Fernandez 3152,Munoz 3090
Salazar 2919,Garza 2836,Soto 2815,Vazquez 2762,Alvarado 2629,Contreras 2569,Delgado 2565,Pena 2523
Rios 2495,Guerrero 2476,Sandoval 2472,Ortega 2471,Estrada 2469,Nunez 2424,Maldonado 2375,Dominguez 2316
Valdez 2311,Vega 2255,Santiago 2244,Espinoza 2220,Rojas 2136,Silva 2068,Mejia 2051,Marquez 2034
Juarez 2034,Padilla 1981,Luna 1935,Acosta 1930,Figueroa 1906,Cortez 1901,Avila 1846,Navarro 1835
Molina 1827,Ayala 1817,Campos 1814,Santos 1780,Carrillo 1774,Cervantes 1633,Duran 1624,Lara 1599
Cabrera 1587,Solis 1583,Miranda 1581,Robles 1578,Fuentes 1575,Salinas 1572,Velasquez 1546,Ochoa 1544
Aguirre 1541,Leon 1535,Cardenas 1517,De Leon 1514,Rivas 1489,Calderon 1488,Rosales 1461,Serrano 1432
Castaneda 1390,Trujillo 1369,Montoya 1325,Pacheco 1319,Orozco 1316,Ibarra 1313,Valencia 1303
Gallegos 1296,Velazquez 1275,Camacho 1268,Guerra 1265,Colon 1260,Escobar 1242,Suarez 1241,Salas 1232
Smith 1223,Macias 1222,Villarreal 1188,Barrera 1185,Franco 1182,Zamora 1174,De La Cruz 1162,Santana 1159
Roman 1151,Pineda 1150,Trevino 1137,Rangel 1116,Arias 1116,Lozano 1105,Zuniga 1104,Mercado 1097
Melendez 1092,Mora 1086,Valenzuela 1081,Andrade 1061,Meza 1060,Villanueva 1055,Galvan 1036,Tapia 1027
Zavala 1025,Sosa 1021,Velez 1011,Cisneros 1006,Benitez 1004,Acevedo 1002,Bonilla 1001,Arroyo 985
Villa 977,Rubio 975,Bautista 965,Arellano 963,Johnson 951,Ponce 950,Huerta 945,Beltran 943,Rocha 934
Villegas 931,Cantu 931,Montes 929,Barajas 908,Mata 907,Murillo 892,Rosas 891,Cortes 891,Guevara 890
Salgado 890,Rosario 872,Palacios 859,Davila 851,Williams 844,Esparza 836,Cuevas 822,Cordova 817
Martin 815,Trejo 814,Quintero 808,Marin 793,Bravo 788,Corona 782,Medrano 781,Nava 776,Magana 774
De Jesus 771,Brown 755,Portillo 749,Villalobos 747,Enriquez 745,Esquivel 742,Avalos 738,Bernal 733
Lugo 721,Duarte 717,Cano 711,Parra 708,Espinosa 707,Galindo 704,De La Rosa 703,Quintana 699,Alfaro 695
Jaramillo 692,Lucero 687,Correa 681,Jones 681,Reyna 680,Sierra 676,Nieves 672+,Saldana 669+
Quinones 658+,Peralta 656+,Becerra 655+,Amaya 652+,Saenz 645+,Tovar 645+,Vera 639+,Leal 637+
Cardona 626+,Aguilera 623+,Zapata 621+,Baez 616+,Ventura 615+,Barrios 614+,Castellanos 612+
Carrasco 610+,Saucedo 605+,Gallardo 600+,Hurtado 593+,Guillen 589+,Alonso 582+,Osorio 579+,Muniz 579+
Zepeda 579+,Escobedo 578+,Arredondo 574+,Segura 573+,Valle 571+,Moran 569+,Davis 568,Velasco 568+
Carranza 564+,Felix 555+,Renteria 554+,Blanco 549+,Olvera 546+,Cordero 539+,Quiroz 539+,Lemus 539+
Caballero 538+,Chacon 537+,Coronado 533+,Orellana 532+,Madrigal 528+,De La Torre 527+,Miller 526
Granados 520+,Paredes 519+,Quezada 517+,Carmona 513+,Leyva 512+,Hinojosa 511+,Rosado 511+,Vigil 503+
Varela 502+,Yanez 501+,Bermudez 501+,Romo 498+,Aviles 495+,Montano 491+,Nieto 484+,Vela 483+,Uribe 483+
Serna 481+,Gamez 480+,Navarrete 479+,Rico 478+,Olivares 473+,Gil 473+,Paz 473+,Baca 471+,Burgos 469+
Canales 466+,Anaya 463+,Barragan 462+,Barron 462+,Madrid 461+,Arevalo 460+,Benavides 460+,Solano 456+
Reynoso 455+,Rosa 454+,Bustamante 453+,Aragon 450+,Montalvo 446+,Ornelas 445+,Casillas 445+,Tellez 445+
Quintanilla 437+,Wilson 436,Aleman 436+,Ocampo 435+,Prado 434+,Pina 434+,Carbajal 431+,Valadez 431+
Ojeda 431+,Godinez 430+,Arreola 428+,Rodriquez 427+,Cuellar 427+,Amador 419+,Fonseca 418+,Pagan 414+
Hidalgo 414+,Sotelo 413+,Venegas 413+,Escamilla 412+,Betancourt 412+,Zarate 408+,Ybarra 408+,Patino 406+
Thomas 401,Anderson 399,Lujan 396+,Marrero 393+,Polanco 389+,Escalante 388+,Otero 388+,Marroquin 388+
Arteaga 387+,Taylor 385,Olivas 385+,Valdes 384+,Linares 383+,Arriaga 381+,Rendon 380+,Feliciano 380+
Casas 380+,Sepulveda 379+,Soriano 378+,Galvez 375+,Ledesma 374+,Banuelos 374+,Brito 371+,Jackson 369
Barrientos 369+,Zaragoza 369+,Prieto 367+,Aranda 365+,Mondragon 364+,Vallejo 364+,Covarrubias 363+
Najera 363+,Mena 363+,Chavarria 361+,Saavedra 361+,Pulido 359+,Matos 358+,Barraza 357+,Alarcon 357+
Arce 356+,Jaimes 355+,Ceja 354+,Moore 353,Argueta 352+,Negron 350+,Ordonez 348+,Gamboa 346+,Cerda 345+
Thompson 345,Valentin 344+,Salcedo 343+,Heredia 343+,Cornejo 342+,Alcala 339+,Alonzo 339+,Moya 337+
Mireles 335+,Saldivar 334+,Cavazos 334+,Pimentel 334+,Longoria 333+,Anguiano 329+,White 328,Nevarez 327+
Crespo 327+,Zambrano 326+,Balderas 326+,Cazares 325+,Rincon 324+,Ontiveros 322+,Espinal 321+,Alaniz 320+
Toledo 318+,Corral 317+,Torrez 317+,De Los Santos 315+,Robledo 315+,Montanez 315+,Bustos 313+,Adame 313+
Palma 312+,Valdivia 312+,Abreu 311+,Holguin 310+,Frias 310+,Acuna 307+,Vidal 306+,Henriquez 306+
Montero 306+,Carrera 305+,Bueno 304+,Ceballos 304+,Batista 304+,Delgadillo 304+,Espino 303+,Clark 303
Pantoja 303+,Oliva 301+,Negrete 300+,Naranjo 299+,Aponte 299+,Elizondo 298+,Chapa 298+,Solorzano 298+
Aquino 296,Urbina 294+,Harris 294,Gaytan 294+,Resendiz 293+,Almanza 291+,Puente 291+,Tamayo 290+
Robinson 288,Lewis 286,Monroy 285+,Tejeda 285+,Armenta 285+,Tejada 283+,Perales 283+,Farias 279+
Giron 279+,Villasenor 279+,Lira 278+,Collazo 275+,Noriega 275+,Limon 274+,Lee 273,Mojica 273+
Solorio 271+,Centeno 271+,Araujo 270+,Banda 269+,Rodrigues 269+,Machado 267+,Aparicio 266+,Soria 265+
Angel 264+,Garay 264+,Walker 263,Irizarry 262+,Loera 262+,Guajardo 261+,Young 261,Jasso 260+
Vergara 259+,Ulloa 259+,Jaime 259+,Alcantar 258+,Elias 258+,Garibay 257+,Mares 257+,Tirado 256+
Briones 256+,Aguayo 255+,Santillan 255+,Guardado 254+,Mota 253+,Fajardo 253+,Segovia 252+,Valles 252+
Padron 252+,Fierro 251+,Munguia 251+,Pedraza 250+,Jauregui 249+,Allen 249,Lorenzo 248+,King 248
Duenas 247+,Angulo 247+,Preciado 246+,Zelaya 244+,Regalado 244+,Armendariz 244+,Roque 243+,Montiel 242+
Lomeli 242+,Barbosa 241+,Altamirano 241+,Lerma 241+,Berrios 239+,Roldan 238+,Mesa 237+,Green 237
Ferrer 237+,Caraballo 237+,Scott 236,Benavidez 236+,Caceres 235+,Valladares 234+,Razo 234+,Cintron 232+
Bolanos 232+,Mateo 232+,Jacobo 231+,Alicea 231+,Quinonez 230+,Estrella 230+,Carreon 229+,Adams 229
Ruvalcaba 229+,Ruelas 229+,Almonte 229+,Bello 228+,Porras 228+,Hill 228,Nelson 226,Wright 226,Loya 226+
Zamudio 225+,Alcaraz 225+,Falcon 224+,Botello 224+,Cadena 223+,Alba 222+,Camarena 222+,Cabral 222+
Archuleta 222+,Villagomez 221+,Carlos 221+,Baltazar 221+,Lazo 220+,Urena 220+,Cepeda 219+,Landeros 219+
Arenas 218+,Nolasco 218+,Del Valle 218+,Alanis 217+,Merino 217+,Larios 216+,Sifuentes 216+,Godoy 216+
Rodas 216+,Pedroza 215+,Tello 215+,Haro 215+,Estevez 215+,Sauceda 214+,Trinidad 214+,Corrales 213+
Camarillo 213+,Briseno 213+,Villatoro 212+,Ambriz 211+,Francisco 211,Pichardo 211+,Cedillo 210+
Amaro 210+,Llamas 210+,Menendez 208+,Sarmiento 207+,Nino 207+,Paniagua 207+,Serrato 206+,Terrazas 206+
Valdovinos 206+,Perea 206+,De La Garza 206+,Galarza 206+,Salcido 206+,Manzo 204+,Bahena 203+
Tavarez 203+,Rivero 203+,Olguin 203+,Angeles 202,Ramon 201+,Campbell 201,Valerio 200+,Apodaca 200+
Narvaez 200+,Baker 200,Santamaria 199+,Rojo 198+,Mitchell 198,Perdomo 198+,Alcantara 197+,Curiel 197+
Ledezma 197+,Calvillo 196+,Paez 196+,Montenegro 196+,Aceves 195+,Olmos 194+,Florez 194+,Aldana 194+
Maciel 194+,Iglesias 193+,Tinoco 193+,Pereira 193+,Taveras 192+,Viera 191+,Hall 191,Mayorga 190+
Paulino 189+,Mosqueda 189+,Roberts 189,Millan 188+,Maya 188+,Matias 187+,Carrion 187+,Infante 187+
Badillo 186+,Olivarez 185+,Echevarria 185+,Abarca 184+,Carter 184,Echeverria 184+,Phillips 184
Montez 183+,Gaona 183+,Deluna 183+,Lima 182+,Toro 182+,Resendez 181+,Islas 181+,Del Rio 181+,Person 181
Lucas 181,Concepcion 180,Lebron 180+,Rueda 179+,Arana 179+,Palomino 179+,Jordan 179,Olivo 178+
Ocasio 178+,Lucio 178+,Melgar 178+,Plascencia 177+,Evans 177,Camargo 177+,Cedeno 176+,Partida 176+
Miramontes 176+,Iniguez 176+,Avina 176+,Sanabria 176+,Barreto 175+,Jurado 175+,Loza 175+,Pardo 175+
Barba 175+,Barahona 175+,Galicia 174+,Menjivar 174+,Antonio 174,Edwards 173,Cardoza 173+,Santoyo 173+
Soliz 173+,Alfonso 172+,Meraz 171+,Rodarte 171+,Chavira 170+,Hernandes 170+,Collins 170,Morris 170
Carvajal 169+,Stewart 169,Pinto 169+,Mendiola 169+,Ballesteros 169+,Villareal 168+,Magallanes 168+
Martines 168+,Montelongo 168+,Almaraz 167+,Tafoya 166+,Mariscal 166+,Tijerina 166+,Morgan 166
Vicente 166+,Madera 166+,Collado 165+,Rogers 165,Cota 165+,Sarabia 165+,Cartagena 164+,Baeza 164+
Gracia 164+,Deanda 163+,Lozada 163+,Valverde 163+,Marte 162+,Jaquez 162+,Turner 162,Moncada 162+
Arguello 161+,Jara 160+,James 160,Oviedo 160+,Manriquez 160+,Parada 159+,Pelayo 159+,Parker 158
Salvador 158,Magdaleno 157+,Leiva 157+,Ascencio 157+,Alvarenga 156+,Conde 156+,Santacruz 156+
Menchaca 156+,Urias 155+,Caro 155+,Teran 155+,Manzano 155+,Orosco 155+,Vaca 155+,Ordaz 155+
Castellon 154+,Quevedo 154+,Villalpando 154+,Bianco 154+,Gaspar 153+,Olivera 153+,Loredo 153+
Mancilla 153+,Melchor 152+,Morin 152+,Castanon 152+,Ibanez 152+,Ferreira 152+,Tamez 151+,Zayas 151+
Murphy 151,Kelly 150,Ovalle 150+,Favela 150+,Monge 150+,Samaniego 150+,Servin 148+,Puentes 148+
Griego 147+,Abrego 147+,Frausto 147+,Armijo 147+,Orta 147+,Garrido 147+,Vanegas 146+,Amezcua 146+
Osuna 145+,Caldera 145+,Grijalva 145+,Talavera 145+,Gaitan 145+,Zamarripa 145+,Posada 145+,Restrepo 144+
Richardson 144,Candelaria 143+,Salmeron 143+,Sanches 143+,Bazan 143+,Palacio 143+,Sevilla 143+
Avelar 143+,Gurrola 142+,Turcios 142+,Quesada 141+,Casanova 141+,Lagunas 141+,Buenrostro 141+
Maestas 141+,Miguel 141+,Bocanegra 141+,Cooper 141,Penaloza 140+,Oropeza 140+,Del Toro 140+,Araiza 140+
Peterson 139,Montemayor 139+,Manzanares 139+,Desantiago 138+,Pino 138+,Cardoso 138+,Tenorio 138+
Coronel 138+,Galan 138+,Verduzco 138+,Puga 138+,Duque 137+,Palomo 137+,Cook 137,Casarez 137+
Alejandro 136+,Verdugo 136+,Palomares 136+,Barcenas 136+,Muro 136+,Carrizales 135+,Carrasquillo 135+
Alexander 135,Veliz 135+,Raya 135+,Luis 135+,Velarde 135+,Gastelum 135+,Garduno 134+,Carreno 134+
Pascual 133,Barela 133+,Davalos 133+,Ward 133,Arango 133+,Urrutia 132+,Bailey 132,Pinon 132+
Pizarro 132+,Ross 132,Arriola 131+,Sorto 131+,Recinos 131+,Howard 131,Brooks 130,Bejarano 130+
Leija 130+,Lovato 129+,Bennett 129,Lazaro 129+,Barboza 129+,Quiles 129+,Meneses 128+,Arreguin 128+
Escalera 128+,Reed 128,Andino 128+,Yepez 128+,Lizarraga 128+,Landaverde 128+,Nuno 128+,Macedo 128+
Borrego 128+,Tobar 128+,Ramires 128+,Landa 127+,Machuca 127+,Hermosillo 127+,Lora 127+,Watson 127
Cox 127,De La Fuente 127+,Albarran 127+,Wood 127,Izaguirre 126+,Dimas 126+,Chairez 126+,Foster 126
Galaviz 126+,Michel 125,Castrejon 125+,Giraldo 125+,Cifuentes 125+,Luevano 125+,Mandujano 124+,Gray 124
Carpio 124+,Umana 124+,Sanders 123,Perry 123,Fabian 123+,Ozuna 123+,Saravia 122+,Rizo 122+,De La O 122+
Hughes 122,Pabon 122+,Bedolla 122+,Guadarrama 122+,Rascon 121+,Aguero 121+,Nazario 121+,Colin 121+
Bojorquez 121+,Catalan 120+,Cotto 120+,Medellin 120+,Pinedo 120+,Arvizu 120+,Chaparro 119+,Luciano 119+
Toscano 119+,Encarnacion 119+,Simon 118,Delcid 118+,Funes 118+,Alegria 118+,Almaguer 118+,Avendano 117+
Grimaldo 117+,Gudino 117+,Payan 117+,Obregon 117+,Izquierdo 117+,Montesdeoca 116+,Peraza 116+
Esqueda 115+,Claudio 115+,Henderson 114,Huizar 114+,Orona 114+,Antunez 114+,Olmedo 114+,Garnica 114+
Roybal 114+,Russell 114,Quiroga 113+,Garces 113+,Bell 113,Almeida 112+,Barcia 112+,Leos 111+
Villeda 111+,Salguero 111+,Alejo 111+,Arambula 111+,Gonsalez 110+,Palafox 110+,Sullivan 110
Bustillos 110+,Price 110,Elizalde 110+,Moreira 109+,Cerna 109+,Viramontes 109+,Galdamez 109+,Oliver 109
Almazan 109+,Fisher 109,Riojas 109+,De La Paz 109+,Duron 108+,Powell 108,Pelaez 108+,Damian 108+
Monzon 108+,Balderrama 108+,Suazo 108+,Zacarias 108+,Reza 108+,Ellis 108,Butler 107,Long 107
Tolentino 107,Graham 107,Roa 107+,Maravilla 106+,Melo 106+,Magallon 106+,Alva 106+,Stevens 106
Barnes 106,Javier 106,Gallo 106+,Monreal 106+,Rolon 105+,Ruano 105+,Govea 105+,Mazariegos 105+
Melgoza 105+,Calvo 105+,Coria 105+,Patterson 104,Armas 104+,Castellano 104+,Oquendo 104+,Castano 103+
Hamilton 103,Marmolejo 103+,Lechuga 103+,Coleman 103,Bruno 103,McDonald 103,Gordon 103,Reynolds 102
Caban 102+,Tarango 102+,Campa 102+,Carcamo 102+,Harrison 102,Rubalcava 102+,Veloz 102+,Borja 102
Rey 102+,Wallace 102,Diego 101+,Barriga 101+,Henry 101,Agosto 101+,Neri 101+,Charles 101,Berumen 101+
Dorado 101+,Myers 101,Simmons 100,Zendejas 100+,Murray 100,Felipe 100+,West 100,Tinajero 100+
Aguila 100+,Laguna 99+,Piedra 99+,Alberto 99+,Feliz 99+,Arzate 99+,Pizano 99+,Marshall 99,Ceron 99+
Abeyta 99+,Fregoso 99+,Morel 99+,Cespedes 98+,Cole 98,Malave 98+,Viveros 98+,Moralez 98+,Celis 98+
Chaidez 98+,Sanmiguel 97+,Ayon 97+,Calzada 97+,Laboy 97+,Gallego 97+,Erazo 97+,Escoto 97+,Talamantes 97+
Casiano 97+,Gabriel 96,Lamas 96+,Burciaga 96+,Cosme 96+,Briceno 96+,Jenkins 96,Villalba 96+,Batres 96+
Ahumada 96+,Cabello 96+,Quijada 96+,Cobos 96+,Dias 96+,Gasca 96+,Lozoya 95+,Sena 95+,Rose 95
Alatorre 95+,Cervantez 94+,Juan 94,Aguinaga 94+,Jacinto 94+,Guadalupe 94+,Washington 94,Daniel 94
Yanes 94+,Candelario 94+,Plaza 94+,Palmer 94,Milian 93+,Villalta 93+,Zurita 93+,Sigala 93+,Vizcarra 93+
Chaves 93+,Campuzano 93+,Granado 93+,Wong 93,Clemente 93+,Hayes 93,Borges 93+,Arrieta 93+,Canchola 92+
Victoria 92+,Arzola 92+,Jorge 92+,Gibson 92,Calle 92+,Amezquita 91+,Griffin 91,Ford 91,Alejandre 91+
Castorena 91+,Raygoza 91+,Soler 91+,Mendieta 91+,Carballo 91+,Grajeda 91+,Kennedy 90,Cordoba 90+
Oseguera 90+,Barroso 90+,Plata 90+,Gomes 90,Topete 90+,Fraire 90+,Melendrez 90+,Grullon 90+,Gamino 90+
Esquibel 89+,Gordillo 89+,Colunga 89+,Canas 89+,Andres 89,Gandara 89+,Enciso 89+,Bryant 89,Wells 89
Tomas 88+,Peguero 88+,Lopes 88+,Balbuena 88+,Chicas 87+,Pastrana 87+,Real 87+,Zermeno 87+,Woods 87
Navas 87+,Calixto 86+,Simpson 86,Bobadilla 86+,Adames 86+,Morfin 86+,Delreal 86+,Burns 86,Dehoyos 86+
Toribio 85+,Espitia 85+,Mejias 85+,Silvas 85+,Noyola 85+,Astorga 85+,Saiz 85+,Laureano 85+,Marcial 85+
Celaya 85+,Marino 85,Terrones 85+,George 85,Almendarez 85+,German 85+,Mauricio 84+,Aguiar 84+,Alas 84+
Mercedes 84+,Caudillo 84+,Villar 84+,Garzon 84+,Peres 84+,Pasillas 83+,Jose 83,Porter 83,Dixon 83
Grant 83,Owens 83,Arguelles 83+,Daniels 83,Reveles 82+,Novoa 82+,Telles 82+,Tucker 82,Arcos 82+,Costa 82
Londono 82+,Hunter 82,Sisneros 81+,Fermin 81+,Murguia 81+,Casares 81+,Tavares 81+,Freeman 81,Manuel 81
Medel 81+,Valero 81+,Gurule 81+,Olea 81+,Borrero 81+,Webb 81,Mason 81,Almanzar 80+,Huertas 80+,Paiz 80+
Encinas 80+,Sotomayor 80+,Depaz 80+,Quijano 79+,Pablo 79,Tristan 79+,Alcazar 79+,Fragoso 79+,Jerez 79+
Matamoros 79+,Lepe 79+,Shaw 79,Robertson 79,Tobias 79+,Hinojos 79+,Sebastian 79,Armstrong 79,Virgen 78+
Wagner 78,Simental 78+,Spencer 78,Zamorano 78+,Oliveros 78+,Holmes 78,Ceniceros 78+,Santibanez 78+
Becerril 78+,Higuera 77+,Almodovar 77+,Placencia 77+,Ferguson 77,Quinteros 77+,Fox 77,Granillo 77+
Crawford 77,Fontanez 77+,Stephens 77,Farfan 77+,Richards 76,Stone 76,Hunt 76,Ryan 76,Lung 76,Espana 76+
Jacquez 76+,Avitia 76+,Moctezuma 76+,Cueva 76+,Zazueta 75+,Trevizo 75+,Fraga 75+,Black 75,Pastor 75+
Callejas 75+,Bucio 75+,Carrero 75+,Carillo 74+,Romano 74,Vidales 74+,Llanos 74+,Gill 74,Mancia 74+
Alderete 74+,Warren 74,Villavicencio 74+,Mills 74,Solares 74+,Licea 74+,Maes 74+,Nichols 74,Rea 74+
Matute 74+,Lainez 73+,Gloria 73+,Ospina 73+,Esteban 73,Retana 73+,Gama 73+,Chan 73,Peters 73,Hansen 73
Cunningham 73,Castelan 73+,Merida 73+,Hawkins 73,Oceguera 73+,Rice 73,Villagran 72+,Hart 72,Avilez 72+
Salamanca 72+,Payne 72,Duncan 72,Bernabe 72+,Johnston 72,Gardea 72+,Schmidt 72,Meyer 72,Andrews 72
Gilbert 71,Pierce 71,Hoyos 71+,Marrufo 71+,Alcocer 71+,Knight 71,Villela 71+,Lezama 71+,Andujar 71+
Plasencia 71+,Ray 71,Veras 71+,Marcano 71+,Reynaga 71+,Alvares 71+,Pereyra 71+,Vences 71+,Ronquillo 71+
Borjas 71+,Hicks 70,Valtierra 70+,Ortez 70+,Manrique 70+,Berry 70,Guaman 70+,Arnold 70,Umanzor 70+
David 70,Llanes 70+,Munos 70+,Bailon 70+,Basurto 70+,Tafolla 70+,Olson 69,Austin 69,Abad 69,Sustaita 69+
Riley 69,Segarra 69+,Atencio 69+,Rebollar 69+,Boyd 69,Chinchilla 69+,Arciniega 69+,Cobian 69+
Cendejas 69+,Sainz 69+,Mendosa 69+,Samayoa 69+,Fabela 69+,Coreas 68+,Gardner 68,Saez 68+,Zabala 68+
Franklin 68,Ugalde 68+,Landin 68+,Lua 68+,Lawrence 68,Samano 68+,Arizmendi 67+,Soltero 67+,Banegas 67+
Gusman 67+,Lobato 67+,Cabrales 67+,Arceo 67+,Cancel 67+,Nicolas 67,Bradley 67,Paramo 67+,Adorno 67+
Mayo 67,Canela 67+,Echavarria 67+,Dunn 66,Marcos 66+,Verdin 66+,Sedillo 66+,Carroll 66,Tarin 66+
Chapman 66,Lares 66+,Pavon 66+,Villafuerte 66+,Triana 66+,May 65,Matthews 65,Bedoya 65+,Lane 65
Horta 65+,Zapien 65+,Perkins 65,Tavera 65+,Arechiga 65+,Uriostegui 64+,Velazco 64+,Uriarte 64+,Leyba 64+
Snyder 64,Dorantes 64+,Kelley 64,Pompa 64+,Iraheta 64+,Obando 64+,Delcastillo 64+,Brambila 64+
Martell 64+,Jensen 64,Weaver 64,Navarrette 63+,Chang 63,Ariza 63+,Villagrana 63+,Manjarrez 63+,Cueto 63+
Montejano 63+,Morrison 63,Liriano 63+,Joseph 63,Jarquin 63+,Willis 63,Elliott 63,Dean 63,Lemos 63+
Pinzon 62+,Domingo 62,Molinar 62+,Jacobs 62,Malagon 62+,Castilleja 62+,Ugarte 62+,Dubon 62+,Hudson 62
Valentine 62,Lynch 62,Barreras 62+,Burke 62,Francis 62,Delacerda 62+,Pineiro 62+,Gutierres 61+
Vieyra 61+,Tena 61+,Wheeler 61,Roblero 61+,Cortinas 61+,Morillo 61+,Cohen 61,McCoy 61,Onofre 61+
Singh 61,Reid 61,Agustin 61,Harvey 61,Escareno 61+,Zavaleta 61+,Vallejos 61+,Benites 61+,Roca 60+
Vivar 60+,Mancha 60+,Harper 60,Rael 60+,Carr 60,Tabares 60+,Vizcaino 60+,Cevallos 60+,Escudero 60+
Morocho 60+,Sedano 60+,Palencia 59+,Melara 59+,Recio 59+,Cancino 59+,Douglas 59,Bernard 59,Carpenter 59
Aguillon 59+,Grande 59+,Anchondo 59+,Mosquera 59+,Galeano 59+,Mascorro 59+,Aldaco 59+,Sahagun 59+
Monterroso 59+,Alamo 59+,Barillas 59+,Guizar 58+,Genao 58+,Pedro 58+,Galeana 58+,Morones 58+,Greene 58
Hoffman 58,Resto 58+,Merced 58+,Welch 58,Sanjuan 58,Salomon 58+,Silverio 58+,Rubalcaba 58+,Lazcano 58+
Bishop 58,Membreno 58+,Nguyen 57,Howell 57,Villafana 57+,Monarrez 57+,Urbano 57+,O'Brien 57,Casias 57+
Segundo 57+,Gongora 57+,Posadas 57+,Asencio 57+,Montgomery 57,Hilario 57+,Loaiza 56+,Vasques 56+
Del Rosario 56,Luera 56+,Cuenca 56+,Valera 56+,Vital 56+,Troncoso 56+,Montijo 56+,Gaeta 56+,Watkins 55
Murrieta 55+,Barrett 55,Newman 55,Najar 55+,Delangel 55+,Jiminez 55+,Guardiola 55+,Mijares 55+
Cabezas 55+,Quiros 55+,Loyola 55+,Fierros 55+,Lawson 55,Astudillo 55+,Maria 55+,Curtis 55,Lambert 55
Rondon 54+,Williamson 54,Lomas 54+,Costilla 54+,Lantigua 54+,Raymundo 54,Coello 54+,Banks 54
Gonsales 54+,Marez 54+,Roche 54,Burton 54,Cid 54+,Olague 54+,Gauna 54+,Claros 54+,Calles 54+
Mancillas 54+,Fuller 54,Godina 53+,Morejon 53+,Monsivais 53+,Gabaldon 53+,Aburto 53+,Pecina 53+
Cuadra 53+,Joya 53+,Sims 53,Lagos 53+,Reina 53+,Silvestre 53+,Day 53,Palos 52+,Marron 52+,Ardon 52+
Vivas 52+,Samora 52+,Espindola 52+,Carlson 52,Napoles 52+,Arocho 52+,Evangelista 52,Seda 52+,Gatica 52+
Picazo 52+,Delavega 52+,Escalona 52+,Maradiaga 52+,Mirabal 52+,Gaxiola 52+,Mederos 52+,Keyes 52
Guido 52+,Alvidrez 51+,Borunda 51+,Jimenes 51+,Fields 51,Blancas 51+,Barnett 51,Nunes 51+,Pando 51+
Atilano 51+,Licon 51+,Davidson 51,Zamarron 51+,Colindres 51+,Garrett 51,Bracamontes 51+,Clarke 51
Holland 51,Jeronimo 51+,Corpus 51,Mendes 51+,Lema 50+,Agudelo 50+,Pereda 50+,Chamorro 50+,Lobo 50
Diez 50+,Coto 50+,Deras 50+,Mujica 50+,Murcia 50+,Tineo 50+,Lupercio 50+,Corea 50+,Orantes 50+
Reinoso 50+,Larson 50,Weber 50,Bencomo 50+,Bustillo 50+,Gimenez 50+,Dealba 50+,Savala 50+,Pesina 49+
Lopezlopez 49+,Lowe 49,Chico 49+,Oliveras 49+,Brizuela 49+,Morelos 49+,Walters 49,Chambers 49,Hanson 49
Rebolledo 49+,Delapena 49,Natal 49+,Bowman 49,Mancera 49+,Sagastume 49+,Terry 49,Schultz 49,Colorado 48+
Moscoso 48+,Walsh 48,Gerena 48+,Henao 48+,Bates 48,Albino 48+,Cardiel 48+,Giles 48,Lizama 48+
Chavarin 48+,Minaya 48+,Rafael 48+,Pearson 48,Ricardo 48+,Gregory 47,Wade 47,Limas 47+,Pozo 47+,Rayo 47+
Tercero 47+,Brewer 47,Dennis 47,Bugarin 47+,Villasana 47+,Fowler 47,Troche 47+,Bargas 47+,Orduno 47+
Vilchis 47+,Bolivar 47+,Villafane 47+,Mendivil 47+,Santizo 47+,Vara 47+,Orduna 47+,Leonardo 46+
Villicana 46+,Capetillo 46+,Ulibarri 46+,Gramajo 46+,Calero 46+,Reeves 46,Mann 46,Blas 46+,Keller 46
Huezo 46+,Escarcega 46+,Deherrera 46+,Patlan 46+,Leonard 46,Compean 46+,Durazo 46+,Stanley 46,Powers 46
Jennings 46,Craig 46,Jovel 46+,Graves 46,Bryan 46,Schneider 46,Matta 46+,Nova 46+,Zubia 46+,Donis 45+
Logan 45,Cabanas 45+,Reynosa 45+,Page 45,Cortina 45+,Cristobal 45,Zarco 45+,Barros 45+,Crespin 45+
Vaquera 45+,Pruneda 45+,Fletcher 45,Banos 45+,Caldwell 45,Delamora 45+,Caicedo 45+,Urrea 45+,Steele 45
Corado 45+,Bowen 45,Soza 44+,Little 44,Barton 44,Basquez 44+,Barker 44,Polo 44+,Valderrama 44+,Sales 44
Penate 44+,Haynes 44,Fuerte 44+,Carino 44,Higareda 44+,Buendia 44+,Vila 44+,Bracamonte 44+,Gregorio 44
Vides 44+,Amado 44+,Osornio 44+,Natividad 44,Pinero 44+,Canizales 44+,Anthony 44,Carreras 44+
Barrientes 44+,Olmeda 44+,Urquiza 44+,Graciano 44+,Love 44,Hale 44,Santistevan 44+,Frazier 44,Paul 44
Canseco 44+,McDaniel 43,Peng 43,Camilo 43+,Atkinson 43,Vivanco 43+,Rabago 43+,Montesinos 43+
Villalon 43+,Benson 43,Alamillo 43+,Miles 43,Hopkins 43,Cuesta 43+,Dearmas 43+,Majano 43+,Puebla 43+
Carias 43+,Fernandes 43,Anzaldua 43+,Latorre 43+,Lorenzana 43+,Becker 43,Balboa 43+,Rodgers 43
Bermejo 43+,Peralez 43+,Lacayo 42+,Beck 42,O'Connor 42,Quinn 42,Quintanar 42+,Stevenson 42,Aguado 42+
Casado 42+,Lujano 42+,Jacome 42+,Watts 42,Lopezgarcia 42+,Espada 42+,Campo 42+,Dedios 42+,Valiente 42+
Bernardino 42+,Barranco 42+,Bejar 42+,Tostado 42+,Rosalez 42+,Warner 42,Justiniano 42+,Shelton 42
Marinez 42+,Licona 42+,Cazarez 42+,Russo 42,Maisonet 42+,Arauz 42+,Granda 42+,Gerardo 42+,Cornelio 42+
Mier 42+,Avellaneda 42+,Mariano 42,Griffith 42,Colmenares 42+,Cervera 42+,Vaughn 42,O'Neill 42,Faz 42+
Zaldivar 42+,Buentello 42+,Ocon 42+,Fleming 41,Arellanes 41+,Neal 41,Blake 41,Lyons 41,Norris 41
Ambrosio 41+,Patricio 41+,Balcazar 41+,Disla 41+,Blair 41,Garcialopez 41+,Pantaleon 41+,Geronimo 41
Tadeo 41+,Ortuno 41+,Rhodes 41,Milan 41+,Baldwin 41,Jiron 41+,Christian 41,Luque 41+,Byrd 41,Aldape 41+
Hail 41,McKinney 41,Cross 41,Aispuro 41+,Ortegon 41+,Brenes 41+,Brady 41,Garciagarcia 41+,Monterrosa 41+
Hipolito 41+,Cummings 41,Esteves 41+,Caba 40+,Dawson 40,Sutton 40,Reese 40,Delariva 40+,Cosio 40+
Corchado 40+,Ramsey 40,Uresti 40+,Bush 40,Suero 40+,Delaluz 40+,Espejo 40+,Caraveo 40+,Cantero 40+
Oyola 40+,Levy 40,Pinales 40+,Chandler 40,Horton 40,Calix 40+,Rentas 40+,Newton 40,Plancarte 39+
Guel 39+,Curry 39,Abraham 39,Arispe 39+,Deloera 39+,Julian 39,Tiscareno 39+,Barber 39,Baron 39
Buitron 39+,Buitrago 39+,Ocana 39+,Marti 39+,Albarado 39+,Inzunza 39+,Lino 39+,Noguera 39+,Klein 39
Betances 39+,Guillermo 39,Rogel 39+,Maxwell 39,Leanos 39+,Figueredo 39+,Abril 39+,Fimbres 39+
Grajales 39+,McCarthy 39,Mascarenas 39+,Sanmartin 39+,Ocegueda 39+,Garfias 39+,Fischer 39
Lopezhernandez 39+,Popoca 39+,Piceno 38+,Neira 38+,Sharp 38,Mestas 38+,Holt 38,Higgins 38,Severino 38+
Blandon 38+,Quispe 38+,Taboada 38+,Tobon 38+,Saunders 38,Suniga 38+,Colmenero 38+,Moncayo 38+,Gross 38
Parks 38,Interiano 38+,Apolinar 38+,Webster 38,Chirinos 38+,Zambrana 38+,Olalde 38+,Basilio 38+
Garica 38+,Losoya 38+,Matus 38+,Morado 38+,Merlos 38+,Llanas 38+,Monroe 38,McKenzie 38,Hodges 38
Potter 38,Frank 38,Isaac 38,Cordon 38+,Trigueros 38+,Domingues 38+,Castilla 38+,Redondo 37+,Vidaurri 37+
Perezlopez 37+,Rayas 37+,Christensen 37,De Los Reyes 37,Hardy 37,Cerrato 37+,McLaughlin 37,Doyle 37
Goodman 37,Joaquin 37+,Morataya 37+,Dones 37+,Diazdeleon 37+,Souza 37,Berlanga 37+,Delbosque 37+
Campoverde 37+,Manning 37,Chevez 37+,Escandon 37+,Salvatierra 37+,Bardales 37+,Fuentez 37+,Marques 37+
Cadenas 37+,Capellan 37+,Pleitez 37+,Revilla 37+,Forero 37+,Lucatero 37+,Wolfe 37,Malone 37,Moss 37
Alejos 36+,Costello 36,Harmon 36,Bartolo 36+,Moraga 36+,Moody 36,Gallagher 36,Serra 36+,Garner 36
Fresquez 36+,Dasilva 36,Cameron 36,Llerena 36+,Aldama 36+,Sambrano 36+,Parrilla 36+,Segoviano 36+
Thornton 36,McGee 36,Puig 36+,Siguenza 36+,Rowe 36,Muller 36,Marmol 36+,Mantilla 36+,Rogue 36+,Ali 36
Canez 36+,Cannon 36,Zuluaga 36+,Bermeo 36+,Adan 36+,Marquina 36+,Esquer 36+,Carbonell 36+,Serratos 36+
Catano 36+,Kim 36,Vilchez 36+,Coss 36+,Delvillar 36+,Schwartz 36,Renderos 35+,Zorrilla 35+,Coca 35+
Vallecillo 35+,Rubi 35+,Arboleda 35+,Rodela 35+,Abundis 35+,Alvizo 35+,Baires 35+,Villarruel 35+
Parga 35+,Perla 35+,Daza 35+,Mack 35,Heras 35+,Talamantez 35+,Todd 35,McGuire 35,Ingram 35,Huitron 35+
Mundo 35+,Urzua 35+,Khan 35,Rodriges 35+,Goto 35,Fitzgerald 35,Beas 35+,Alday 35+,Basulto 35+,Nanez 35+
Zeledon 35+,Ignacio 35,Goodwin 35,Deharo 35+,Melgarejo 35+,Pita 35+,Martel 35+,Funez 35+,Castruita 35+
Montilla 35+,Vincent 35,Pallares 34+,Norman 34,Lizardo 34+,Townsend 34,Villalva 34+,Sequeira 34+
Alzate 34+,Freire 34+,Bastidas 34+,Bonet 34+,Mera 34+,Sherman 34,McBride 34,Mayen 34+,Pozos 34+
Cardozo 34+,Mayoral 34+,Wise 34,Levario 34+,Mar 34,Ravelo 34+,Vidrio 34+,Tyler 34,Galeas 34+,Bermea 34+
Allende 34+,Garciamartinez 34+,Garciaperez 34+,Waters 34,Cerritos 34+,Escutia 34+,Sapien 34+,Candia 34+
Pratt 34,Luviano 34+,Buchanan 34,Villalvazo 34+,Sepeda 34+,Patton 34,Pizana 34+,Swanson 34,Robbins 34
Harrington 34,Hines 34,Enamorado 34+,Florian 34+,Serafin 34+,Aldrete 34+,Araya 34+,Pintor 33+
Chagolla 33+,Burgess 33,Casey 33,Rossi 33,Vitela 33+,Onate 33+,Delira 33+,Minjarez 33+,Capote 33+
Delara 33+,Jusino 33+,Palomera 33+,Cacho 33+,Amaral 33+,Alvardo 33+,Flowers 33,Zertuche 33+,Betancur 33+
Godines 33+,Suriel 33+,Donato 33+,Fausto 33+,Sibrian 33+,McCormick 33,Denis 33,Facio 33+,Erickson 33
Cuervo 33+,Gibbs 33,Walton 33,Olsen 33,Labrada 33+,Crisostomo 33,Marchan 33+,Diosdado 33+,French 33
Luevanos 33+,Owen 33,Alvear 33+,Benito 33+,Wilkins 33,Acero 32+,Mangual 32+,Stokes 32,Ball 32,Hogan 32
Bass 32,Lang 32,Bazaldua 32+`,
  Asian: `
Nguyen 29503,Lee 20450,Kim 17323,Patel 15235,Tran 12648,Chen 11393,Li 7562,Le 7414,Wang 7315,Yang 7175
Singh 6754,Wong 6732,Pham 5677,Park 5442,Lin 5326,Liu 5238,Chang 5088,Huang 4911,Wu 4831,Zhang 4806
Chan 4786,Khan 4326,Shah 3737,Huynh 3716,Yu 3495,Lam 3417,Choi 3411,Kaur 3274,Vang 3247,Ho 3240
Chung 2712,Truong 2591,Xiong 2570,Phan 2534,Vu 2443,Vo 2433,Lim 2387,Lu 2384,Tang 2280,Cho 2227,Ngo 2225
Cheng 2181,Kang 2114,Tan 2074,Ng 2033,Dang 2018,Do 2007,Hoang 2000,Ly 1976,Hong 1951,Han 1933,Bui 1929
Ahmed 1909,Ma 1860,Chu 1836,Sharma 1809,Ali 1800,Xu 1759,Zheng 1729,Duong 1681,Song 1670,Liang 1632
Zhou 1609,Kumar 1603,Sun 1588,Lau 1584,Thao 1584,Zhao 1529,Chin 1462,Zhu 1460,Shin 1443,Leung 1351
Jiang 1328,Hu 1327,Thomas 1290,Reyes 1279,Santos 1278,Gupta 1249,Cheung 1248,Lai 1228,Desai 1221,Oh 1220
Cruz 1212,Cao 1207,Yee 1202,Hwang 1202,Yi 1184,Ha 1179,Dinh 1152,Garcia 1149,Jung 1138,Lo 1122,Hsu 1108
Chau 1100,Yoon 1068,Luu 1059,Mai 1042,Chow 1038,Trinh 1032,He 1030,Young 1026,Fong 1014,Rahman 1005
Her 1000,Luong 977,Moua 946,Mehta 931,Doan 916,Hussain 909,Ramos 900,Kwon 891,Yoo 883,Ko 871,Kong 870
Smith 854,Chiu 848,Su 847,De La Cruz 845,Shen 841,Tam 840,Chong 835,Mendoza 833,Pan 832,Gao 829
Begum 827,Guo 823,Dong 817,Vue 801,Woo 789,Chowdhury 782,Mathew 779,Thai 778,Lor 775,Bautista 768
Jain 759,Tong 749,Yan 746,Chun 744,Dao 739,Johnson 729,Tsai 725,Feng 720,Gill 704,Jin 702,Pak 698
Malik 695,Ahn 693,Joseph 689,George 685,Luo 682,Shi 681,Fernandez 680,Fang 676,Ahmad 669,Quach 667
Ye 667,Xie 667,Joshi 658,Islam 655,Chou 647,Rao 641,Cha 636,Vuong 635,Wei 632,Flores 631,Chao 630
Lopez 623,De Guzman 617,Syed 610,Moon 608,Tu 607,Jang 599,To 594,Ong 585,Son 584,Yun 583,Reddy 583
Yuan 579,Eng 578,Gonzales 570,Liao 569,Kwan 567,Cai 566,Peng 562,Abraham 561,Fan 559,Chiang 559
Rivera 558,Perez 557,Amin 552,Fu 550,Fung 541,Aquino 539,Siddiqui 538,Deng 535,Villanueva 532,An 530
Ta 528,Williams 523,Leong 521,Yeung 520+,Zeng 518+,Choe 513+,Brown 512,De Leon 508,Van 507+,Mei 504+
Du 501+,John 499+,Parikh 497+,Lei 494+,Castillo 490,Guan 487+,Phung 484+,Sung 484+,So 483+,Castro 481
Kuo 481+,Prasad 477+,Suh 471+,Seo 470+,Yuen 468+,Varghese 468+,Hua 467+,Yao 467+,Louie 466+,Sandhu 465+
Pang 465+,Alam 460+,Tsang 453+,Yeh 451+,Min 450+,Gandhi 446+,Martinez 445,Nair 442+,Martin 442,Jones 438
Miller 438,Hung 438+,Torres 438,Hernandez 438,Rodriguez 436,Das 436+,Persaud 433+,Tanaka 431+,Yin 430+
Saechao 428+,Chi 428+,David 426+,Domingo 426+,Qureshi 424+,Nakamura 422+,Yamamoto 421+,Xiao 419+
Hsieh 418+,Moy 417+,Hang 416+,Rana 416+,Au 415+,Diep 415+,La 414+,Bae 412+,Sanchez 411,Tse 407+,Nam 405+
Yip 405+,King 400,Long 398,Kao 392+,Wen 390+,Hossain 390+,Jacob 389+,Yim 389+,Lui 388+,Chaudhry 385+
Santiago 384,Davis 382,Thach 381+,Tom 380+,Shaikh 380+,Gong 378+,Hui 377+,Kwong 374+,Quan 373+,Lew 370+
Mao 369+,Wan 367+,Gu 366+,Jeong 366+,Kwok 365+,Sato 365+,Shrestha 364+,Ramirez 362,Mohammed 362+
Roy 360+,Agarwal 358+,Dizon 356+,Iqbal 356+,Verma 355+,Uddin 352+,Ling 352+,Soriano 352,Tolentino 352+
Lum 349+,Bhatt 349+,Ching 348+,Lao 346+,You 346+,Watanabe 344+,Dhillon 343+,Paul 342,Zhong 342+
Del Rosario 340+,Wilson 336,Anderson 334,Rai 333+,Tseng 331+,Gee 328+,Arora 326+,Shih 325+,Im 324+
Ding 324+,Sheikh 323+,Francisco 320+,Law 319+,Mak 316+,Yen 316+,Pascual 313+,Koo 312+,Ren 310+,Dai 310+
Hasan 309+,Suzuki 307+,Zou 307+,Ni 307+,Qiu 304+,Kulkarni 302+,Sidhu 301+,Sim 300+,Shim 300+,Hou 298+
Weng 295+,Taylor 294,Siu 293+,Valdez 293,Hassan 293+,Ku 291+,Poon 291+,Mercado 291,Ung 290+,Diaz 289
Srinivasan 289+,Corpuz 289+,Mishra 288+,Sok 288+,Vong 288+,Bhatia 288+,Gutierrez 287,Jeon 286+,Ton 284+
Mahmood 284+,Sam 284+,Navarro 282,Takahashi 281+,Ou 280+,Tung 278+,Won 277+,Tao 277+,Choy 276+,Jose 276+
Miranda 276,Kwak 275+,Grewal 275+,Hom 274+,Chua 274+,Ji 274+,Akhtar 267+,Jun 267+,Yap 265+,Tai 265+
Thompson 265,Go 265+,Dave 264+,Chea 262+,Ocampo 262,Sheth 261+,Rhee 261+,Iyer 260+,Sinha 259+,Kuang 259+
Gomez 258,Morales 257,Samuel 255,Medina 253,Zhen 252+,Krishnan 252+,Ignacio 252+,Xia 251+,Ito 251+
Shao 249+,Matsumoto 248+,Mirza 248+,Chew 247+,Manuel 247+,Yamada 246+,Fernando 246+,Anand 244+,Moore 243
Velasco 243,Mui 243+,Low 242+,Trivedi 242+,Chien 241+,Mistry 241+,Bhatti 240+,Lieu 240+,Mo 239+
Saini 238+,Tian 238+,De Jesus 238,Javier 237+,Jimenez 237,Kapoor 233+,Sin 233+,Cui 233+,Ghosh 233+
Uy 232+,Pandya 232+,Gurung 230+,Chon 230+,Subramanian 229+,Devera 229+,Enriquez 228,Meng 228+
Choudhury 228+,Trieu 227+,Silva 227,Lal 227+,White 226,Bhakta 225+,Rashid 225+,Yoshida 224+,Ferrer 224
Pineda 224,Sy 224+,Gonzalez 223,Teng 223+,Koh 223+,Angeles 223+,Xue 222+,Khang 222+,Agrawal 222+
Yung 221+,James 221,Pascua 221+,Kato 221+,Antonio 221+,Heng 221+,Kimura 221+,Zaman 218+,Kobayashi 218+
Qian 217+,Parekh 217+,Bang 216+,Chandra 215+,Soni 214+,Srivastava 214+,Espiritu 214+,Aguilar 214,Jo 214+
Marquez 213,Clark 212,Vyas 212+,Karim 211+,Sultana 211+,Mann 211,Chai 211+,Shukla 210+,Salvador 210+
Tsui 209+,Rizvi 209+,Thakkar 209+,Mohan 208+,Lewis 208,Cortez 208,Dhaliwal 207+,Agustin 206+,Ruan 206+
Cabrera 206,Sison 206+,De Los Reyes 205+,Harris 205,Evangelista 204+,Baig 203+,Philip 203+,Malhotra 203+
Saito 203+,Ang 201+,Bai 201+,Ansari 200+,Reh 200+,Naik 199+,Baek 199+,Garg 199+,Chacko 199+,Nelson 199
Keo 199+,Manalo 199+,De Los Santos 198,Guerrero 198,Giang 197+,Mariano 197+,Kung 197+,Asuncion 197+
Joo 196+,Yau 196+,Raza 196+,Modi 195+,Person 195,Ham 195+,Dsouza 194+,Higa 194+,Chauhan 194+
Sarmiento 193,Jackson 193,Adhikari 192+,Momin 191+,Ting 190+,Alvarez 190,Romero 190,Man 189+,Rehman 188+
Menon 187+,Situ 186+,Pal 186+,Lay 186+,Kam 186+,Khanna 185+,Concepcion 185+,Mar 185+,Parmar 184+
Patil 184+,Peralta 184,Ryu 183+,Qin 182+,Allen 182,Hall 182,Butt 182+,Htoo 181+,Chopra 181+,Ray 181
Salazar 180,Ancheta 180+,Daniel 178,Sasaki 178+,Aziz 177+,Alexander 177,Oshiro 177+,Hsiao 177+
Haque 176+,Chaudhary 176+,Lan 176+,Seng 175+,Banerjee 174+,Chae 174+,Fernandes 174+,Kan 173+,Win 173+
Loo 173+,Qu 173+,Chuang 173+,Szeto 173+,Bains 173+,Zaidi 173+,Legaspi 172+,Mok 172+,Ruiz 172
Robinson 170,Acharya 170+,Dam 170+,Yong 169+,Lian 168+,Bao 168+,Adams 167,Paik 167+,Sethi 167+
Gomes 167+,Mohammad 167+,Ram 166+,Shaw 166,Aggarwal 165+,Walker 165,Doshi 164+,Baker 164,Lou 164+
Hayashi 164+,Wright 164,Acosta 163,Saha 163+,Anwar 163+,Jia 163+,Tsao 163+,Pathak 163+,Mukherjee 162+
Ju 162+,Sen 161+,Banh 161+,Trinidad 161,Samson 161+,Hill 161,Mohamed 161,Kapadia 161+,Yamaguchi 161+
Roberts 161,Qi 161+,Cheema 161+,Valencia 160,Sohn 160+,Hahn 160,Huh 160+,Brar 159+,Galang 158+
Alcantara 158,Scott 157,Murakami 157+,Shu 155+,Deshpande 155+,Abad 155+,Padilla 155,Simon 155,Molina 155
Raja 154+,Serrano 154,Khalid 154+,Raj 154+,Hao 154+,Mathews 153,Akter 153+,Tieu 152+,Rosario 151
Bernardo 151+,Saxena 151+,Prakash 151+,Thapa 151+,Guzman 151,Phu 151+,Taing 150+,Sakamoto 150+,Lien 150+
Hyun 150+,Sebastian 150+,Noh 150+,Miah 149+,Joe 149+,Seto 149+,Trang 149+,Ikeda 148+,Estrada 148
Gan 148+,Paw 147+,Yue 147+,Shetty 147+,Merchant 147+,Narayan 147+,Bhandari 147+,Randhawa 146+
Shimizu 146+,Phillips 146,Gabriel 146,San 146+,Vergara 146,Narayanan 146+,Chand 146+,Aung 146+,Bhat 145+
Pradhan 145+,Co 145+,Saetern 144+,Hashimoto 144+,Andres 144+,Bansal 144+,Ashraf 144+,Chawla 143+
Campbell 143,Goyal 142+,Lang 142,Hur 141+,Fujimoto 141+,Saelee 140+,Fajardo 140,Mori 140+,Perera 140+
Goel 140+,Sherpa 140+,Byun 140+,Saephan 139+,Decastro 139+,Ramachandran 139+,Tiwari 138+,Lakhani 138+
Camacho 138,Husain 137+,Sarkar 137+,Viray 137+,Chatterjee 137+,Nakagawa 137+,Yamashita 137+,Abbas 136+
Mah 136+,Ip 136+,Mun 136+,Kothari 136+,Hague 135+,Varughese 135+,Inouye 135+,Borja 135+,Luna 134
Ouyang 134+,Ortiz 134,Ro 134+,Kaul 134+,Saleem 134+,Cherian 133+,Khuu 133+,Nishimura 133+,Shankar 132+
Natarajan 132+,Green 132,Kaneshiro 132+,Che 131+,Meh 131+,Kurian 131+,Tien 130+,Than 130+,Pai 130+
Abe 130+,Herrera 129,Mitchell 129,Khatri 129+,Akhter 129+,Bajwa 129+,Peterson 128,Ventura 128,Haq 128+
Carlos 128,Rajan 128+,Ahuja 127+,Saeed 127+,Morris 127,Parker 127,Nayak 126+,Shum 126+,Rosales 126
Shahid 125+,Dalal 125+,Dutta 125+,Murphy 125,Chee 125+,Okamoto 124+,Haider 124+,Nakano 124+,See 124+
Luk 124+,Ying 123+,Pillai 123+,Pangilinan 123+,Loh 123+,Aslam 123+,Lucas 123,Ge 123+,Thang 122+
Yadav 122+,Sakai 122+,De La Rosa 121,Thor 121+,Fujii 121+,Ono 121+,Raman 121+,Biswas 121+,Cook 121
Dy 120+,Naqvi 120+,Say 120+,Vora 120+,Kelly 120,Mathur 119+,Roque 119,Kue 119+,Carter 119,Puri 119+
Carino 118+,Mahajan 118+,Robles 118,Raju 118+,Som 118+,Miyamoto 118+,Natividad 117+,Mittal 117+
Panchal 117+,Lama 117+,Lorenzo 117,Ramesh 117+,Evans 117,Youn 117+,Fatima 117+,Briones 116,Beltran 116
Edwards 116,Sheng 116+,Bibi 116+,Luc 116+,Wood 116,Thakur 116+,Guevarra 114+,Rogers 114,Chavez 114
Yamasaki 114+,Okada 113+,Mark 113+,Collins 113,Matsuda 113+,Mitra 112+,Ke 112+,Pandey 112+,Mu 112+
Meas 112+,Bhagat 112+,Kabir 112+,Miao 112+,Nicolas 112+,Cunanan 112+,Vaidya 111+,Ullah 111+,Mateo 111
Sood 111+,Mendiola 110,Villegas 110,Yeo 110+,Bartolome 110+,Francis 109,Austria 109+,Stewart 109
Tamayo 109,Kamal 109+,Choo 109+,Zamora 109,Sales 109+,Bhattacharya 109+,Vasquez 109,Abbasi 108+
Zafar 108+,Lowe 108,Toy 108+,Siddiqi 108+,Morgan 108,Duan 108+,Seth 108+,Datta 107+,Esguerra 107+
Desilva 107+,Ngai 107+,Juan 107+,Paek 107+,Um 107+,Suresh 107+,Farooq 107+,Varma 107+,Hashmi 106+
Harada 106+,Tariq 106+,Canlas 106+,Ota 105+,Cheong 104+,Crisostomo 104+,Miguel 104,Atienza 104+,Oo 104+
Gautam 104+,Pereira 104,Zhuang 104+,Chakraborty 103+,Chinn 103+,Yam 103+,Vargas 103,Mac 103+
Bhardwaj 103+,Kohli 103+,Maeda 103+,Khatun 103+,Tat 102+,Turner 102,Soe 102+,Ortega 102,Roxas 102+
Mathai 102+,Solomon 102,Mach 102+,Basu 101+,Morita 101+,Honda 101+,Chahal 101+,Tamura 101+,Cordero 101
Munoz 101,Ogawa 101+,Muhammad 101,Javed 101+,Jha 100+,Henry 100,Jamal 100+,Aoki 100+,Mian 100+,Pena 100
Tun 100+,Choudhary 99+,Nath 99+,Gulati 99+,Whang 99+,Koshy 99+,Moo 99+,Mallari 99+,Fujita 99+,Reed 99
Ishii 98+,Ballesteros 98,Cooper 98,Gamboa 98,Ross 98,Tuazon 98+,Saeteurn 98+,Arshad 97+,Suarez 97
Xiang 97+,Kannan 97+,Bailey 97,Custodio 97+,Balasubramanian 97+,Sang 97+,Mejia 97,Ismail 96+
Choudhry 96+,Valenzuela 96,Kha 96+,Velasquez 96,Rong 96+,In 95+,Ishikawa 95+,Nakata 95+,Rodrigues 95
Shan 95+,Raval 95+,Pablo 95+,Jan 95+,Maharaj 95+,Ouk 95+,Espinosa 95,Awan 94+,Peters 94
Krishnamurthy 94+,Memon 94+,Salas 94,Habib 94+,Blanco 94,Goh 94+,Watson 94,Ramakrishnan 94+,Batra 93+
Hamid 93+,Arif 93+,Babu 93+,Gray 93,Campos 93,Jani 93+,Sullivan 93,Esteban 93+,Howard 93,Solis 92
Nie 92+,Roh 92+,Phuong 92+,Tahir 92+,Myint 92+,Lok 92+,Moreno 92,Chui 92+,Tripathi 92+,Devi 92+,Rani 92+
Manzano 92,Bennett 92,Bun 92+,Miyashiro 92+,Viloria 91+,Afzal 91+,Arellano 91,Mani 91+,Cox 91,Nasir 91+
Bi 91+,Ahsan 91+,Krishna 91+,Tso 91+,Ibrahim 91,Sahota 91+,Nakashima 91+,Manansala 91+,Nakamoto 91+
Misra 91+,Sevilla 90,Baltazar 90,Bhuiyan 90+,Bach 90+,Soohoo 90+,Bose 90+,Ravi 90+,Aye 89+,Auyeung 89+
Chaudhari 89+,Alfonso 89,Castaneda 89,Ryan 89,Ward 89,Endo 89+,Thong 89+,Heo 89+,Lazaro 89
Viswanathan 89+,Arakaki 89+,Prabhu 89+,Wada 89+,Solanki 89+,Asif 89+,Hasegawa 88+,Chadha 88+,Perry 88
Russell 88,Magno 88+,Christian 88,Bajaj 88+,May 88,Guevara 88,Fukuda 88+,Kazi 88+,Foster 88,Pho 88+
Niu 88+,Masuda 87+,Richardson 87,Goto 87+,Dahal 87+,Azam 87+,Padua 87+,Chanthavong 87+,Mata 87,Din 87+
Delapena 87+,Inoue 86+,Bhattarai 86+,Sze 86+,Naidu 86+,Leng 86+,Dominguez 86,Jahan 86+,Sao 86+
Feliciano 85,Dey 85+,Kamath 85+,Franco 85,Mehra 85+,Ros 85+,Bell 85,Galvez 85,Bhargava 85+,Dean 84
Nakayama 84+,Loi 84+,Brooks 84,Bhatnagar 84+,Masood 84+,Dixit 84+,Price 84,Guillermo 84+,Sunga 84+
Chia 84+,Xing 84+,Panganiban 84+,Riaz 84+,Danh 84+,Sundaram 83+,Upadhyay 83+,Mustafa 83+,Goswami 83+
Tham 83+,Hsia 83+,Stevens 83,Yoshimura 83+,Uppal 83+,Kapur 83+,Alonzo 83,Kondo 83+,Ganesh 83+,Akbar 83+
Nguy 83+,Hughes 83,Fisher 83,Calderon 82,Voong 82+,Gin 82+,Pandit 82+,Cristobal 82+,Siddique 82+
Nghiem 81+,Carreon 81,Rahim 81+,Palma 81,Touch 81+,Grover 81+,Pasion 81+,Jafri 81+,Bashir 81+,Nhan 81+
Wah 81+,Bhavsar 81+,Johal 81+,Vohra 81+,Pen 81+,Brahmbhatt 81+,Sanjuan 81+,Singhal 81+,Myers 80
Sangha 80+,Jordan 80,Balakrishnan 80+,Umali 80+,Abdullah 80,Quiambao 80+,Estrella 80,Sing 80+,Nomura 79+
Murthy 79+,Sultan 79+,Hirata 79+,Dumlao 79+,Chuong 79+,Kalra 79+,Jew 79+,Oda 79+,Sekhon 79+,Lung 79+
Felix 79,Karki 79+,Kazmi 78+,Hau 78+,Aguinaldo 78+,Shieh 78+,Ramanathan 78+,Toledo 78,Virani 78+
Paras 78+,Hamada 78+,Suri 78+,Fontanilla 78+,Khawaja 78+,On 78+,Foo 78+,Tram 78+,Khatoon 78+,Latif 78+
Cen 78+,Chhay 78+,Abella 77+,Peter 77+,Rose 77,Deshmukh 77+,Jue 77+,Shimabukuro 77+,Imran 77+,Sehgal 77+
Subedi 77+,Duran 77,Khurana 77+,Nadeem 77+,Kennedy 77,Pei 77+,Virk 77+,Jacinto 77,Clemente 76,Te 76+
Hara 76+,Raghavan 76+,Lalani 76+,Bal 76+,Hamilton 76,Subramaniam 76+,Villa 76,Shenoy 76+,Jen 76+,Sum 76+
Kawamoto 76+,Takeuchi 76+,Liou 76+,Olson 76,Avila 75,Geronimo 75+,Quinto 75+,Toor 75+,Ganesan 75+
Cole 75,Gopal 75+,Mather 75+,Mahmud 75+,Day 75,Meyer 75,Bonifacio 75+,Qazi 75+,Wai 75+,Lucero 75
Marshall 75,Chokshi 75+,Zhan 74+,Delgado 74,Spencer 74,No 74+,Nawaz 74+,Fuentes 74,Tandon 74+,Dunn 74
Buenaventura 74+,Eugenio 74+,Marasigan 74+,Kahn 74+,Ra 74+,Encarnacion 74,Ilagan 74+,Ahluwalia 74+
Murray 74,Andrade 74,Kuan 74+,Pinto 73,Dulay 73+,Barnes 73,Kin 73+,Nahar 73+,Hameed 73+,Andrews 73
Quon 73+,Pun 73+,Huey 73+,Mody 73+,Venkatesh 73+,Reynolds 73,Nunez 73,Atwal 73+,Nagata 73+,Joy 73+
Sengupta 73+,Carpio 73,Matias 73,Suen 72+,Pon 72+,Pao 72+,Prak 72+,Dasgupta 72+,Powell 72,Vicente 72
Kieu 72+,Gregorio 72+,Duenas 72,Sablan 72+,Ing 72+,Ishida 72+,Rim 72+,Chhabra 72+,Graham 72,Poblete 72+
Yiu 71+,Hansen 71,Noor 71+,Meneses 71,Ellis 71,Pankey 71+,Khong 71+,Bondoc 71+,Kawamura 71+,Tamang 71+
Benjamin 71,Zia 71+,Morimoto 71+,Tay 71+,Takeda 70+,Tin 70+,Sharif 70+,Lazo 70,Wallace 70,Ponce 70
Gordon 70,Miura 70+,Ogata 70+,Gallardo 70,Hoque 70+,Radhakrishnan 70+,Escobar 70,Prajapati 70+,Stone 70
Men 70+,Kahlon 70+,Abalos 69+,Aguirre 69,Uyeda 69+,McDonald 69,Mir 69+,Ronquillo 69,Hirano 69+,Lobo 69+
Si 69+,Purohit 69+,Murata 69+,Simmons 69,Kubota 69+,Pu 69+,Shaik 69+,Butler 69,Figueroa 69,Shang 69+
Mang 69+,Henderson 69,Macaraeg 69+,Kee 69+,Burns 68,Swaminathan 68+,Jing 68+,Bala 68+,Bueno 68,Po 68+
Lwin 68+,Bedi 68+,Kho 68+,Yokoyama 68+,Teo 68+,Albano 68+,Cadiz 68+,Jong 68+,Gonzaga 68+,Wee 68+
Sridhar 68+,Hunt 68,Patterson 67,Pae 67+,Kinoshita 67+,Doi 67+,Bhalla 67+,Nanda 67+,Lacson 67+,Dhar 67+
Shibata 67+,Ky 67+,Walla 67+,Lawrence 67,West 67,Deol 67+,Tomita 67+,Yamauchi 67+,Akram 67+,Cortes 67
Ramaswamy 67+,Hayes 67,Sarwar 66+,Maung 66+,Liew 66+,Bernal 66,Shahzad 66+,Lara 66,Apostol 66+
Mohiuddin 66+,Snyder 66,Sanders 66,Nishimoto 66+,Harrison 66,Salcedo 66,Roldan 66,Khadka 66+,Baik 66+
Hanif 66+,Naeem 65+,Raymundo 65+,Zahid 65+,Zhuo 65+,Nagarajan 65+,Khanal 65+,Thi 65+,Bernabe 65
Kawasaki 65+,Rathod 65+,Yoshioka 65+,Taniguchi 65+,Yabut 65+,Marcelo 65+,Xi 65+,Tomas 65,Balk 65+
Carlson 65,Quang 65+,Barua 65+,Cayabyab 64+,Khanam 64+,Luke 64,Xin 64+,Nishida 64+,Okamura 64+
Mughal 64+,Farooqui 64+,Rubio 64,Deo 64+,Dias 64,Uchida 64+,Pimentel 63,Parveen 63+,Larson 63,Coloma 63+
Corpus 63+,Kawakami 63+,Masih 63+,Kumari 63+,Ning 63+,Leu 63+,Wagner 63,O'Brien 63,Pacheco 63,Paulino 63
Khokhar 63+,Lall 63+,Leon 63,Iyengar 63+,Schmidt 63,Porter 63,Constantino 63+,Lozano 63,Cabral 63
Tiu 62+,Johnston 62,Nakasone 62+,Shroff 62+,Soo 62+,Basa 62+,Agbayani 62+,Mau 62+,Caballero 62,Vann 62
Mina 62+,Bhasin 62+,Huo 62+,Chiou 62+,Basnet 62+,Sou 62+,Aragon 61,Freeman 61,Minhas 61+,Chum 61+
Ferguson 61,Gibson 61,Higashi 61+,Inthavong 61+,Hidalgo 61,Coleman 61,Ghimire 61+,Hon 61+,Griffin 61
Jayaraman 61+,Wing 61+,Jenkins 61,Bano 61+,Tyagi 61+,Hsueh 61+,Sachdeva 61+,Huie 61+,Akther 61+
Baksh 61+,Ordonez 61,Alex 60+,Simpson 60,Matsui 60+,Kaneko 60+,Felipe 60,Wells 60,Richards 60,Palmer 60
Rajagopalan 60+,Stephen 60,Fukushima 60+,Paredes 60,Fox 60,Thaker 60+,Sohail 60+,Rice 60,Suk 60+
Bakshi 60+,Antony 60+,Vega 60,Azad 59+,Sankar 59+`,
  'Native American': `
Smith 10636,Johnson 8888,Begay 8058,Locklear 7031,Jones 6973,Yazzie 6915,Williams 6519,Brown 6116
Davis 4478,Wilson 4158,Thompson 3967,Thomas 3958,Miller 3750,Jackson 3672,White 3457,Martin 3368
Lee 3288,Hunt 3278,James 3147,Lewis 3122,Anderson 2839,Taylor 2793,Clark 2780,Garcia 2681,Martinez 2645
Benally 2566,Scott 2537,Tsosie 2442,Nelson 2411,Moore 2410,King 2231,Walker 2226,Oxendine 2224
Jacobs 2176,Nez 2175,Hill 2063,Harris 2046,Allen 2030,Mitchell 1956,Young 1872,John 1833,Phillips 1818
Baker 1786,Morgan 1737,Chavis 1730,Adams 1653,Lopez 1626,Roberts 1567,Henry 1564,Wright 1549,Joe 1534
Morris 1529,Long 1481,Parker 1447,Carter 1438,Reed 1423,George 1409,Richardson 1398,Robinson 1374
Cook 1362,Green 1347,Campbell 1341,Hall 1294,Evans 1287,Edwards 1252,Chee 1250,Collins 1242
Harrison 1231,Stewart 1224,Rogers 1212,Stevens 1208,Jim 1185,Ward 1159,Charley 1155,Chavez 1154
Russell 1138,Howard 1127,Sandoval 1116,Sanchez 1109,Gray 1096,Black 1090,Bell 1090,Bennett 1066,Sam 1057
Wood 1030,Murphy 1026,Turner 1023,Cooper 1016,Watson 1013,Ross 1010,Peterson 1007,Spencer 1006
Curley 985,Foster 980,Brooks 973,Hernandez 970,Harvey 967,Rodriguez 964,Lowery 948,Sanders 947
Henderson 919,Gibson 905,Cummings 904,Butler 899,Peters 895,Perry 879,Marshall 864,Cox 856,Willis 847
Bailey 843,Tom 842,Bryant 839,Tso 836,Harjo 813,Hunter 811,Barnes 801,Gonzales 798,Fisher 798,West 795
Francis 793,Hamilton 790,Graham 787,Freeman 786,Paul 785,Bullard 783,Hayes 770,Fox 768,Weaver 767
Boyd 766,Woods 764,Price 760,Hicks 759,Grant 752,Wells 750,Sampson 749,Dixon 749,Wallace 743,Frank 734
Jordan 734,Patel 731,Billy 725,Flores 722,Begaye 721,Pierce 719,Bahe 714,Andrews 713,Strickland 713
Stone 713,Kelly 706,Romero 704,Antone 702,Alexander 701,Reynolds 695,Simmons 689,McDonald 689,Cole 688
Patterson 683,Brewer 682,Powell 682,Billiot 674,Owens 670,Robertson 669,Perez 667,Castillo 665
Richards 664,Singh 657,Duncan 655,Little 653,Daniels 652,Fields 652,Tucker 639,Burns 633,Warren 625
Simpson 623,Jenkins 621,Palmer 621,Charles 620,Myers 619,Sullivan 616,Lynch 616,Armstrong 614
Frazier 613,Hughes 613,Ellis 610,Mills 609,Moses 606,Ray 606,Lane 604,Crawford 603,Knight 602
Lambert 596,Mason 596,Welch 592,Byrd 591,Washington 590,Lawrence 590,Shaw 588,Trujillo 587,Holmes 583
Morrison 581,Toledo 580,Olson 578,Gonzalez 576,Porter 574,Riley 570,Wheeler 569,Coleman 568,Lucero 565
Wolfe 562,Day 555,Hudson 555,Ford 552,Stanley 550,Bradley 548,Willie 547,Ramirez 545,Webb 545,Murray 543
Nichols 541,Rice 541,Mann 539,Gordon 538,Johnston 533,Francisco 530,Billie 529,Kennedy 528,Berry 520
Ortiz 519,Curtis 513,Jefferson 513,Dial 510,Chapman 507,Hale 504,Azure 500,Hammonds 497,Steele 496
Montoya 492,Fowler 491,Webster 490,Hart 490,Franklin 490,Gardner 489,Joseph 489,Cloud 488,McCoy 482
Bird 481,Herrera 481,Rose 480,Pete 476,Aguilar 474,Stephens 474,Manuel 473,Kee 472,Hawkins 472,Hardy 471
Largo 470,Perkins 469,Antonio 469,Valenzuela 469,Austin 468,Gomez 465,Jensen 464,Etsitty 458,Woody 457
Griffin 456,Kelley 454,Tiger 452,Johns 451,Greene 450,Lowry 446,Ferguson 444,Shirley 443,Ashley 443
Cruz 441,Carroll 440,Harper 438,Elliott 438,Shorty 438,Barton 437,Tyler 436,Hopkins 436,Alvarez 435
Cleveland 434,Lowe 433,Carpenter 432,Starr 431,Torres 428,Proctor 425,Bear 425,Platero 422,Barnett 421
Dick 421,Oliver 420,Lyons 418,Becenti 417,Verdin 416,Valencia 414,Norris 413,Monroe 413,Ben 412
Wagner 412,Bowman 411,Decoteau 409,Dunn 408,Snyder 408,Padilla 407,Payne 405,Roy 400,Livingston 400
Pablo 398,Watkins 398,Valdez 397,Charlie 397,Howell 395,Sharp 394,Vigil 394,Williamson 394,Barber 393
Poitra 393,Pino 391,Sloan 389,Eagle 389,Gilbert 388,Reyes 385,Denny 383,Dean 379,Lawson 379,Chase 377
Arnold 374,David 373,Matthews 373,Holt 373,Larson 372,Norton 371,Person 369,May 369,Rivers 369,Blue 368
Baldwin 367,Kirk 367,Jack 367,Hanson 364,Boone 363,Cochran 360,Hoffman 360,McKinney 360,Wolf 360
Logan 359,Gutierrez 359,Walters 359,Juan 358,Goodman 358,Farmer 358,Mike 357,Moreno 356,Bates 355
McCabe 354,Craig 353,Wade 351,Yellowhair 350,Andrew 350,Robbins 349,French 347,Douglas 347,Bia 347
Maynor 347,Montgomery 346,Allison 345,Cross 345,Leonard 345,Rivera 344,Janis 344,Newman 344,Carr 344
Salazar 344,Burgess 344,Brady 343,Moran 342,Crowe 341,Duran 341,Caldwell 340,Fuller 339,Manygoats 338
Sherman 338,Watts 338,Belgarde 337,Bush 337,Gregory 335,Watchman 335,Beaver 331,Hansen 331,Davidson 330
Snow 330,Pinto 329,Singer 326,Bishop 325,Garrett 325,Burke 325,Arthur 324,Benson 324`,
  Other: `
Smith 10305,Johnson 9530,Williams 8796,Jones 7166,Brown 7058,Davis 5268,Jackson 4255,Miller 3960
Thomas 3758,Wilson 3676,Lee 3524,Taylor 3487,Harris 3367,Moore 3265,Anderson 3188,Thompson 3034
White 3028,Robinson 2827,Martin 2734,Lewis 2643,Walker 2569,Young 2482,Clark 2373,Allen 2212,Scott 2193
Wright 2131,Hill 2102,King 2071,Green 2047,Carter 1924,Mitchell 1851,Adams 1780,Hall 1741,Nelson 1637
Baker 1632,Turner 1598,Campbell 1584,Edwards 1581,Evans 1575,Roberts 1560,Nguyen 1543,Parker 1522
Phillips 1508,Collins 1416,Stewart 1402,Morris 1376,Washington 1291,James 1268,Howard 1255,Cooper 1249
Brooks 1241,Reed 1227,Rogers 1223,Richardson 1221,Coleman 1177,Morgan 1158,Bailey 1156,Cook 1154
Watson 1119,Wong 1115,Gray 1105,Singh 1082,Sanders 1078,Henderson 1077,Bell 1066,Alexander 1048
Murphy 1046,Ward 1043,Perry 1038,Jenkins 1038,Butler 1033,Ross 1025,Foster 1022,Simmons 1020,Powell 992
Kim 990,Barnes 988,Jordan 983,Price 970,Bennett 949,Woods 936,Kelly 932,Russell 930,Patterson 930
Peterson 922,Bryant 917,Cox 916,Ford 897,Hughes 897,Hamilton 890,Wallace 878,Hayes 875,Griffin 871
Long 870,Owens 869,Wood 864,Gibson 859,West 856,Marshall 829,Graham 825,Hunter 823,Ellis 815,Dixon 802
Myers 797,Harrison 792,Cole 790,Fisher 782,Reynolds 779,Freeman 775,Khan 773,Henry 771,Daniels 757
Wells 754,Mason 734,Patel 731,Stevens 730,Crawford 729,Tucker 726,Porter 725,Simpson 723,Murray 719
Hunt 717,Holmes 716,Gordon 704,McDonald 699,Boyd 698,Hicks 680,Sullivan 677,Hawkins 673,Spencer 669
Shaw 664,Warren 662,Chang 660,Ali 654,Payne 651,Webb 647,Franklin 646,Grant 644,Willis 639,Kennedy 637
Palmer 636,Ferguson 629,Watkins 627,Robertson 625,Black 620,Tran 617,Banks 607,Mills 603,Armstrong 601
Berry 599,Matthews 597,Stephens 591,Perkins 590,Rose 588,Burns 585,Garcia 584,Bradley 577,Duncan 575
Lawrence 575,Rice 573,Sims 572,Hudson 572,Knight 571,Stone 570,Greene 568,Andrews 567,Harper 566
Gardner 561,Pierce 561,Nichols 558,Fields 551,Kelley 550,Lane 548,Oliver 542,Cunningham 541,Fox 540
Austin 540,Riley 536,Chen 536,Hart 531,Montgomery 529,Dunn 528,Ray 526,Douglas 526,Elliott 523,McCoy 518
Weaver 518,George 505,Silva 504,Harvey 501,Arnold 500,Chapman 500,Garrett 499,Carroll 497,Jacobs 493
Lawson 493,Richards 493,Peters 493,Reid 489,Santos 489,Joseph 484,Dean 483,Burton 479,Carr 477
Wheeler 475,Byrd 472,Carpenter 468,Johnston 466,Morrison 464,Love 463,Neal 461,Fuller 458,Wade 456
Lucas 454,Olson 452,Gilbert 452,Cruz 451,Martinez 449,Snyder 448,Frazier 446,Shelton 436,Chin 430
Williamson 430,Lowe 428,Miles 427,Holland 427,Fowler 423,Lopez 421,Wagner 420,Caldwell 420,Pearson 420
Hopkins 420,Chambers 419,Bishop 418,Curtis 418,Brewer 416,Bowman 415,Le 410,Terry 409,Parks 406
Watts 406,Barnett 405,Lynch 404,Ryan 403,Welch 399,Day 399,Meyer 398,Burke 398,Vaughn 397,Little 394
Sutton 392,Newman 391,Hansen 391,McGee 391,Jennings 389,Howell 388,Fleming 386,Graves 386,McKinney 382
Rodriguez 380,Thornton 378,Logan 378,Barrett 378,Holt 378,Davidson 376,Jefferson 376,May 376,Chan 375
Bates 374,Reyes 373,Haynes 373,Horton 372,Hale 369,Ahmed 369,Fletcher 368,Craig 367,Dawson 367
Stanley 364,Stevenson 362,Park 358,Francis 358,Hampton 357,Mack 354,Cummings 354,Norris 353,Hardy 351
McDaniel 350,Gregory 350,Bush 348,Curry 348,Hail 347,Saunders 346,Dennis 346,Tyler 344,Steele 343
Tate 342,Lyons 342,Perez 341,Mann 341,Walton 340,Hoffman 339,Schmidt 337,Cross 336,Chandler 336
Rhodes 335,Lindsey 335,Reeves 335,Chung 334,Daniel 333,Larson 333,Hanson 332,Ramos 330,Blair 328
Rodgers 325,O'Brien 324,Fernandez 324,Benson 323,Page 323,Barker 322,Hernandez 322,Carlson 320
Lambert 319,Hines 319,Wang 317,Barber 316,Glover 315,Webster 315,Burgess 315,Moss 314,Jensen 312
Leonard 312,Hubbard 312,Flowers 310,Baldwin 309,Cannon 309,Ho 308,Houston 308,Yang 306,Harmon 305
Bowen 305,Clarke 305,Ramsey 305,Blake 304,Shah 303,Garner 302,Warner 302,Flores 301,Malone 301
Townsend 301,Ingram 301,Beck 300,Simon 299,Gill 297,Roberson 296,Sharp 295,Burnett 295,Reese 295
Floyd 294,Pham 294,Norman 293,Manning 293,Newton 293,Powers 292,Higgins 292,Todd 292,Mosley 291
Walters 291,Goodwin 290,Paul 289,Hammond 289,Patton 287,Stokes 284,Griffith 283,Sanchez 283,Wise 283
Holloway 283,Maxwell 283,Gibbs 282,Hodges 281,Liu 281,Charles 279,Rivera 279,Waters 279,Yee 277,Nash 275
Keller 274,Walsh 273,Clay 273,Potter 272,Lin 271,Rowe 269,Monroe 269,Wolfe 268,Booker 268,Dorsey 267
Cobb 267,Wilkins 267,Strickland 266,Weber 263,Beil 262,Pope 262,McKenzie 262,Collier 262,Ware 261
Morton 261,Singleton 261,Christian 260,Robbins 260,Adkins 259,Goodman 259,Schultz 259,Gaines 258
Buchanan 258,Bradford 258,Copeland 257,Davenport 256,Bass 254,Osborne 254,Yates 252,Dickerson 252
Conner 251,Summers 251,Lloyd 251,Barton 251,Carson 250,McBride 249,Ballard 248,Cain 248,Hodge 248
Kumar 246,Mullins 246,Boone 245,Farmer 244,Clayton 243,Sparks 243,Anthony 243,O'Neal 242,Moody 242
Quinn 242,Wilkerson 242,Casey 241,Doyle 241,Nicholson 241,Drake 240,Pratt 240,Blackwell 240
Fitzgerald 239,Gilmore 239,Atkins 239,McClain 238,Sherman 238,Harrington 237,French 237,Briggs 236
Torres 236,Patrick 236,Glenn 235,Schneider 234,Brock 234,Brady 232,Gomes 232,Gonzales 232,Mohammed 231
Person 231,McGuire 230,Mathis 230,Wiggins 229,Ching 229,Randall 229,Randolph 228,Bond 228,Marsh 228
Erickson 228,Greer 227,Shepherd 227,Castro 227,Parsons 227,Pittman 227,Swanson 227,Henson 227,Ball 226
Bruce 226,Lau 226,Hogan 224,Morrow 223,Bridges 223,Pitts 223,Underwood 223,Short 223,Carey 222
Cameron 222,English 222,Whitaker 220,Hood 220,Bowers 220,Prasad 220,Wu 220,Mathews 220,Christensen 219
Lang 218,Conley 218,Lim 217,Souza 216,Strong 216,Solomon 216,Kirk 216,Harrell 215,Norton 215,Knox 215
Prince 214,Wiley 214,De La Cruz 214,David 214,Proctor 213,Poole 213,Becker 213,Beasley 213,Chong 213
Lam 213,Gross 212,Grimes 211,Medeiros 211,Gonzalez 211,Chun 210,Massey 210,Preston 210,Chase 209
Gates 209,Wyatt 208,Tanner 208,McLaughlin 208,Frank 207,Mays 207,Hutchinson 207,Sharma 206,Lum 206
Persaud 206,O'Connor 206,Olsen 205,Richard 204,Melton 204,Castillo 204,McIntosh 204,Benjamin 204
Garrison 204,Skinner 204,Ramirez 204,Moses 204,Mohamed 204,Ahmad 204,Owen 203,McCarthy 203,Wilcox 203
Fong 202,Allison 202,Vincent 201,York 201,Huff 201,Roy 201,Meyers 200,Lamb 200,Savage 199,Keith 199
Humphrey 198,Johns 198,Spears 198,Hassan 198,McDowell 198,Huang 198,McCormick 197,Wolf 197,Woodard 197
Rivers 197,Kemp 196,Rodrigues 196,Mendoza 196,Baxter 195,Bryan 195,Combs 194,Pruitt 194,Alston 194
Stafford 193,Moran 193,Bullock 192,Golden 192,Li 192,Moon 191,Cochran 191,Whitehead 191,Zimmerman 189
Ellison 189,Calhoun 188,Dalton 188,Sawyer 188,Snow 188,Wall 188,Walls 187,Stephenson 187,Shields 186
McMillan 186`,
};
