// First names by birth decade and sex with their shares of births, and how each leans by race and Hispanic origin.

// Source of shares: US Social Security Administration, national baby-name files (names of ≥ 5 bearers a year), births
// 1920–2009 by decade, 2010–2015 for the 2010s; for the 2020s the file of 2022 over births of 2022 (NVSR 73-2:
// 3,667,758, of them 51.1 % boys), its ranks beyond about 200 filled with 2010s names at 0.8 of their share (assumption).
// Unit: births per million of that sex and decade. Public-domain figures.

/** `Name share,…` in falling order, by decade and sex (`1950f`); shares in births per million. */
export const FIRST_NAME_SHARES: Readonly<Record<string, string>> = {
  '1920f': `
Mary 58712,Dorothy 30861,Helen 24297,Betty 23685,Margaret 20499,Ruth 18282,Virginia 14186,Doris 12649
Mildred 12312,Frances 11745,Elizabeth 11686,Evelyn 10388,Anna 10365,Marie 9251,Alice 9247,Jean 8868
Shirley 8250,Barbara 8133,Irene 7767,Marjorie 7632,Florence 7387,Lois 7373,Martha 7261,Rose 7137
Lillian 6957,Louise 6935,Catherine 6599,Ruby 6420,Eleanor 6255,Patricia 6253,Gladys 6071,Annie 5812
Josephine 5791,Thelma 5754,Edna 5742,Norma 5458,Pauline 5360,Lucille 5345,Edith 5270,Gloria 5259
Ethel 5254,Phyllis 5176,Grace 5025,Hazel 4935,June 4726,Bernice 4672,Marion 4616,Dolores 4349,Rita 4232
Lorraine 4178,Ann 4167,Esther 4119,Beatrice 4118,Juanita 4062,Clara 4031,Jane 4020,Geraldine 4020
Sarah 3913,Emma 3893,Joan 3794,Joyce 3696,Nancy 3665,Katherine 3576,Gertrude 3552,Elsie 3522,Julia 3374
Agnes 3281,Wilma 3273,Marian 3261,Bertha 3227,Eva 3183,Willie 3164,Audrey 3142,Theresa 3068,Vivian 3060
Wanda 3013,Laura 3011,Charlotte 2991,Ida 2980,Elaine 2920,Anne 2887,Marilyn 2862,Kathryn 2827
Maxine 2823,Kathleen 2811,Viola 2782,Pearl 2742,Vera 2723,Bessie 2690,Myrtle 2557,Alma 2546,Beverly 2527
Violet 2512,Nellie 2484,Ella 2470,Lillie 2458,Jessie 2450,Jeanne 2436,Eileen 2392,Ellen 2375,Lucy 2295
Minnie 2251,Sylvia 2246,Donna 2189,Leona 2178,Rosemary 2172,Stella 2167,Mattie 2135,Margie 2133
Genevieve 2073,Mabel 2052,Janet 2006,Geneva 1947,Georgia 1943,Bonnie 1938,Carol 1923,Velma 1914
Lena 1911,Carolyn 1905,Mae 1904,Jennie 1890,Maria 1889,Christine 1869,Arlene 1837,Peggy 1830
Marguerite 1822,Opal 1802,Sara 1766,Loretta 1763,Harriet 1746,Rosa 1739,Muriel 1713,Eunice 1688
Jeanette 1655,Blanche 1642,Carrie 1600,Emily 1569,Beulah 1558,Billie 1545,Dora 1534,Roberta 1524
Hilda 1522,Naomi 1521,Anita 1511,Jacqueline 1496,Alberta 1494,Inez 1472,Delores 1377,Fannie 1377
Hattie 1370,Lula 1365,Verna 1361,Cora 1352,Constance 1303,Madeline 1302,Miriam 1297,Ada 1266,Claire 1254
Mamie 1239,Lola 1226,Rosie 1195,Erma 1193,Rachel 1188,Mable 1172,Flora 1168,Daisy 1143,Sally 1127
Marcella 1121,Bette 1111,Olga 1070,Caroline 1062,Laverne 1058,Sophie 1050,Nora 1029,Rebecca 1028
Estelle 1027,Irma 1024,Susie 1019,Eula 1017,Winifred 1011,Eloise 997,Janice 988,Maggie 979
Antoinette 969,Nina 948,Rosalie 945,Imogene 945,Lorene 941,Olive 911,Sadie 907,Regina 893,Victoria 882
Henrietta 875,Della 867,Bettie 865,Lila 862,Fern 858,Faye 856,Johnnie 842,Jeannette 836,Adeline 830
Angelina 813,Ernestine 804,Katie 786,Yvonne 783,Lottie 781,Lucile 779,Lydia 776,Teresa 772,Carmen 768
Melba 761,Nettie 752,Essie 750,Amelia 735,Veronica 730,Iris 725,Gwendolyn 724,Freda 722,Dorothea 713
Susan 703,Joanne 702,Isabel 696,Ollie 692,Annette 690,Patsy 688,Cleo 687,May 683,Angeline 678
Priscilla 676,Goldie 667,Ora 659,Lela 656,Jewel 651,Jewell 643,Ramona 643,Adele 641,Luella 639
Darlene 621,Addie 620,Iva 616,Joy 615,Reba 612,Sallie 611,Bobbie 607,Effie 600,Cecelia 600,Janie 598
Sue 592,Leola 591,Isabelle 583,Etta 582,Nadine 582,Cecilia 578,Jo 577,Selma 567,Ina 566,Natalie 562
Ola 543,Celia 531,Eleanore 529,Elva 528,Fay 527,Angela 525,Connie 521,Alta 519,Francis 511,Lenora 510
Colleen 509,Nell 505,Lizzie 499,Annabelle 493,Arline 488,Estella 485,Elinor 482,Dorthy 481,Clarice 468
Joann 466,Charlene 466,Mavis 463,Ila 462,Helene 462,Elvira 455,Carmela 454,Elnora 452,Amy 441,Nannie 439
Bernadine 437,Judith 433,Gracie 432,Corinne 432,Eugenia 422,Lee 421,Rosemarie 420,Matilda 420,Elma 418
Myra 417,Olivia 417,Frankie 411,Frieda 411,Virgie 406,Willa 401,Marcia 401,Jimmie 399,Carmella 398
Rhoda 398,Rena 396,Deloris 396,Margery 395,Aileen 389,Bettye 387,Flossie 386,Harriett 385,Paula 381
Maude 380,Therese 377,Mollie 374,Linda 373,Leah 372,Sybil 371,Yolanda 371`,
  '1920m': `
Robert 52304,John 51188,James 46764,William 46499,Charles 27046,George 23771,Joseph 22125,Richard 20201
Edward 17910,Donald 17407,Thomas 14620,Frank 13778,Harold 12124,Paul 12014,Raymond 11272,Walter 10872
Jack 10525,Henry 9488,Kenneth 9029,Arthur 8813,Albert 8569,David 8054,Harry 7821,Eugene 7691,Ralph 7665
Howard 6384,Carl 6339,Willie 6170,Louis 6143,Clarence 6042,Earl 5771,Roy 5740,Fred 5694,Joe 5688
Francis 5363,Lawrence 5160,Herbert 5130,Leonard 4882,Ernest 4869,Alfred 4552,Anthony 4542,Stanley 4488
Norman 4479,Gerald 4041,Daniel 3940,Samuel 3936,Bernard 3848,Billy 3820,Melvin 3682,Marvin 3592
Warren 3519,Michael 3439,Leroy 3437,Russell 3377,Leo 3354,Andrew 3263,Edwin 3199,Elmer 3169,Peter 3092
Floyd 3009,Lloyd 3006,Ray 2908,Frederick 2860,Theodore 2839,Clifford 2836,Vernon 2671,Herman 2633
Clyde 2628,Chester 2580,Philip 2475,Alvin 2439,Lester 2406,Wayne 2396,Vincent 2381,Gordon 2325,Leon 2321
Lewis 2298,Charlie 2284,Glenn 2283,Calvin 2249,Martin 2200,Milton 2196,Lee 2138,Jesse 2103,Dale 2065
Cecil 2044,Bill 2023,Harvey 1977,Roger 1974,Victor 1951,Benjamin 1908,Wallace 1898,Ronald 1897,Sam 1891
Allen 1823,Arnold 1773,Willard 1674,Gilbert 1655,Edgar 1637,Oscar 1610,Gene 1595,Jerry 1584,Douglas 1570
Johnnie 1569,Claude 1543,Don 1537,Eddie 1536,Roland 1532,Everett 1495,Maurice 1466,Curtis 1464
Marion 1455,Virgil 1451,Wilbur 1426,Manuel 1422,Stephen 1412,Jerome 1402,Homer 1374,Leslie 1367
Glen 1358,Jessie 1343,Hubert 1334,Jose 1311,Jimmie 1303,Sidney 1289,Morris 1283,Hugh 1280,Max 1278
Bobby 1260,Bob 1242,Nicholas 1235,Luther 1198,Bruce 1196,Junior 1173,Wesley 1167,Rudolph 1140
Alexander 1138,Franklin 1135,Tom 1082,Irving 1080,Horace 1069,Willis 1062,Patrick 1040,Steve 1030
Johnny 1029,Dean 1012,Julius 996,Keith 991,Oliver 989,Earnest 986,Ben 963,Jim 959,Tony 944,Edmund 926
Lyle 922,Guy 896,Salvatore 894,Orville 882,Delbert 878,Billie 867,Phillip 864,Clayton 854,Otis 849
Archie 843,Alex 833,Angelo 829,Mike 824,Jacob 821,Clifton 792,Bennie 780,Matthew 777,Duane 777
Clinton 766,Dennis 739,Wilbert 736,Dan 735,Jay 731,Marshall 730,Leland 728,Merle 723,Ira 718
Nathaniel 707,Ivan 692,Ervin 689,Jimmy 665,Irvin 658,Alton 657,Lowell 657,Dewey 656,Larry 655,Emil 651
Antonio 648,Wilfred 647,Elbert 642,Juan 639,Alan 636,Allan 634,Lonnie 633,Nelson 629,Forrest 627
Julian 626,Sylvester 623,Tommy 621,Ted 621,Nick 620,Carroll 613,Rufus 613,Nathan 609,Jesus 597,Isaac 595
Seymour 593,Mark 590,Pete 570,Freddie 567,Wendell 565,Aaron 561,Ellis 556,Myron 555,Malcolm 553
Felix 544,Eldon 540,Norbert 538,Johnie 536,Owen 533,Perry 530,Loren 527,Karl 526,Loyd 526,Bert 523
Laurence 522,Neil 516,Fredrick 512,Rex 511,Grady 510,Grover 507,Murray 503,Otto 503,Byron 500,Dick 499
Elwood 498,Gerard 498,Mack 495,Percy 493,Emmett 493,Dominick 480,Troy 480,August 479,Ross 476,Burton 474
Darrell 465,Abraham 464,Sherman 459,Wilson 456,Ramon 451,Doyle 447,Amos 444,Dominic 444,Harley 441
Carlos 434,Mario 434,Carlton 428,Boyd 414,Dwight 414,Tommie 414,Woodrow 412,Rodney 410,Roscoe 409
Aubrey 409,Erwin 406,Adolph 406,Adam 404,Irwin 402,Morton 393,Roosevelt 392,Francisco 389,Austin 387
Preston 384,Louie 384,Harlan 379,Garland 376,Ruben 376,Lynn 372,Laverne 366,Cornelius 365,Charley 361
Millard 360,Pedro 354,Reuben 350,Neal 350,Edmond 349,Joel 347,Benny 346,Dallas 342,Jasper 341,Conrad 339
Reginald 336,Stuart 332,Maynard 331,Steven 331,Grant 329,Wade 321,Elton 321,Wilmer 320,Mitchell 320
Moses 320,Dave 311,Will 311,Elvin 305,Bobbie 303,Merlin 301,Rocco 301,Alfonso 299,Russel 298
Harrison 296,Emanuel 291,Simon 291,Delmar 291,Thurman 291,Monroe 290,Cleveland 289`,
  '1930f': `
Mary 53735,Betty 28172,Barbara 27799,Shirley 21512,Patricia 20688,Dorothy 19732,Joan 16266
Margaret 14759,Nancy 13363,Helen 13169,Carol 11042,Joyce 10833,Doris 10377,Ruth 10241,Virginia 9667
Marilyn 9241,Elizabeth 9048,Jean 8833,Frances 8639,Beverly 7582,Lois 7570,Alice 7406,Donna 7395
Martha 7287,Dolores 7234,Janet 7131,Phyllis 6921,Norma 6834,Carolyn 6520,Evelyn 6505,Gloria 6432
Anna 6245,Marie 6171,Ann 6007,Mildred 5790,Rose 5542,Peggy 5277,Geraldine 4693,Catherine 4692
Judith 4680,Louise 4676,Janice 4628,Marjorie 4616,Annie 4590,Ruby 4468,Eleanor 4350,Jane 4297
Sandra 4258,Irene 4169,Wanda 4039,Elaine 3855,June 3821,Joanne 3806,Rita 3633,Florence 3558,Delores 3526
Lillian 3507,Marlene 3504,Edna 3467,Sarah 3424,Patsy 3420,Lorraine 3407,Thelma 3400,Josephine 3381
Juanita 3368,Bonnie 3358,Arlene 3263,Gladys 3260,Joann 3254,Sally 3252,Charlotte 3249,Kathleen 3240
Audrey 3189,Pauline 3159,Wilma 3113,Sylvia 3095,Theresa 3075,Jacqueline 3012,Clara 2969,Ethel 2962
Loretta 2957,Grace 2941,Sharon 2916,Edith 2912,Lucille 2893,Emma 2815,Bernice 2804,Marion 2773
Linda 2754,Jo 2687,Anne 2684,Hazel 2679,Roberta 2601,Carole 2510,Darlene 2434,Esther 2419,Katherine 2362
Ellen 2358,Laura 2353,Julia 2339,Rosemary 2331,Jeanette 2321,Marian 2242,Willie 2238,Beatrice 2224
Margie 2189,Billie 2185,Vivian 2151,Eva 2138,Kathryn 2118,Elsie 2096,Judy 2093,Eileen 2088,Anita 2084
Diane 2082,Bertha 1991,Susan 1973,Maria 1935,Maxine 1920,Ida 1898,Yvonne 1897,Ella 1872,Lillie 1869
Constance 1866,Sue 1829,Bobbie 1827,Georgia 1783,Jeanne 1759,Christine 1734,Sara 1712,Alma 1712
Bessie 1692,Agnes 1691,Vera 1690,Nellie 1660,Kay 1622,Jessie 1618,Karen 1566,Lucy 1539,Mattie 1528
Gertrude 1513,Rosa 1505,Minnie 1489,Gail 1487,Connie 1468,Geneva 1339,Viola 1337,Velma 1337,Marcia 1336
Leona 1329,Myrtle 1325,Violet 1300,Rosalie 1286,Harriet 1284,Annette 1269,Naomi 1266,Charlene 1263
Pearl 1247,Joy 1237,Mae 1206,Suzanne 1197,Claire 1185,Rebecca 1183,Faye 1177,Carrie 1175,Pat 1169
Dora 1162,Rachel 1151,Rosie 1131,Emily 1118,Eunice 1088,Maureen 1075,Alberta 1064,Cora 1055,Stella 1051
Lula 1039,Sheila 1028,Caroline 1017,Glenda 993,Verna 993,Lena 988,Lola 974,Myrna 960,Hattie 959
Rosemarie 950,Ramona 949,Gwendolyn 948,Jeannette 919,Erma 910,Genevieve 909,Cynthia 907,Nina 906
Patty 903,Fannie 896,Diana 891,Jennie 890,Hilda 887,Marguerite 875,Johnnie 850,Daisy 850,Deloris 843
Bettie 838,Nora 837,Paula 831,Dixie 829,Mabel 825,Flora 818,Beulah 813,Muriel 812,Inez 803,Carmen 803
Priscilla 801,Opal 800,Irma 799,Madeline 799,Ernestine 798,Ada 797,Maryann 792,Miriam 783,Mamie 771
Jackie 770,Laverne 768,Iris 763,Melba 746,Della 745,Susie 743,Marcella 742,Lila 735,Mable 727,Teresa 718
Eula 705,Blanche 703,Eloise 701,Colleen 697,Bette 693,Antoinette 692,Janie 687,Bettye 662,Regina 661
Katie 653,Imogene 650,Jacquelyn 639,Maggie 638,Lydia 625,Marianne 620,Angela 611,Sadie 591,Victoria 582
Nadine 581,Reba 580,Lorene 580,Shelby 570,Mona 564,Claudia 563,Amelia 559,Myra 549,Deanna 548,Freda 546
Henrietta 545,Fay 540,Estelle 535,Ina 519,Frankie 514,Jimmie 512,Nettie 512,Sallie 512,Essie 502
Ollie 499,Winifred 496,Dorthy 486,Lou 484,Veronica 483,Ora 480,Gayle 472,Cecilia 472,Glenna 467
Natalie 465,Olga 463,Nelda 462,Jewel 457,Etta 450,Iva 449,Janis 434,Lela 433,Cecelia 431,Angelina 429
Fern 429,Mavis 423,Lee 419,Rosetta 419,Lenora 418,Isabel 417,Willa 417,Helene 413,Brenda 411,Gracie 409
Celia 408,Claudette 407,Sondra 404,Lavonne 401,Bernadine 399,Lottie 397,Clarice 396,Leola 396,Cleo 392
Dorothea 392,Ola 390,Addie 388,Luella 385,Adele 382,Dianne 379,Rhoda 378,Arline 377,Jewell 377
Jeannine 377,Lynn 374,Nell 374,Julie 372,Valerie 371,Betsy 368`,
  '1930m': `
Robert 55915,James 51814,John 46179,William 39438,Richard 31278,Charles 28695,Donald 26848,George 18198
Thomas 17403,Joseph 17089,David 15588,Edward 13992,Ronald 13281,Paul 11902,Kenneth 11840,Frank 10230
Raymond 9426,Jack 9123,Harold 9034,Billy 8359,Gerald 7838,Walter 7656,Jerry 7637,Joe 6764,Eugene 6714
Henry 6665,Bobby 6569,Arthur 6409,Carl 6318,Larry 6175,Ralph 6039,Albert 5945,Willie 5913,Fred 5315
Michael 5301,Lawrence 5157,Harry 5027,Howard 4873,Roy 4873,Norman 4731,Roger 4696,Daniel 4543,Louis 4519
Earl 4221,Gary 4127,Clarence 4038,Anthony 4026,Francis 3917,Wayne 3894,Marvin 3888,Ernest 3722
Leonard 3711,Herbert 3579,Melvin 3569,Stanley 3514,Leroy 3432,Don 3405,Peter 3391,Jimmy 3350,Alfred 3254
Dale 3079,Bill 3060,Samuel 3041,Bernard 2891,Ray 2859,Gene 2774,Philip 2730,Russell 2729,Frederick 2518
Franklin 2497,Dennis 2495,Douglas 2463,Jimmie 2443,Gordon 2410,Andrew 2369,Theodore 2362,Floyd 2355
Johnny 2328,Allen 2305,Glenn 2293,Bruce 2283,Edwin 2274,Lee 2267,Lloyd 2252,Bob 2205,Clifford 2186
Leon 2178,Leo 2163,Clyde 2124,Eddie 2113,Vernon 2101,Martin 2075,Alvin 2033,Jim 1971,Herman 1923
Lewis 1894,Harvey 1884,Tommy 1879,Vincent 1837,Charlie 1813,Warren 1813,Jerome 1795,Jesse 1792
Patrick 1740,Stephen 1730,Curtis 1705,Arnold 1693,Gilbert 1679,Elmer 1644,Lester 1607,Duane 1595
Phillip 1565,Cecil 1560,Tom 1555,Alan 1550,Milton 1488,Jackie 1484,Victor 1473,Johnnie 1451,Roland 1420
Benjamin 1383,Glen 1371,Chester 1364,Calvin 1342,Keith 1313,Dean 1290,Sam 1264,Wallace 1253,Claude 1206
Maurice 1196,Willard 1179,Manuel 1167,Jose 1163,Leslie 1159,Marion 1122,Edgar 1122,Max 1113,Hugh 1107
Oscar 1077,Virgil 1075,Allan 1075,Jessie 1063,Darrell 1053,Terry 1044,Everett 1036,Wesley 1035,Ted 996
Freddie 990,Jay 967,Dick 962,Hubert 929,Nicholas 919,Billie 918,Rodney 918,Lowell 914,Dan 911,Neil 896
Sidney 891,Homer 891,Delbert 868,Tony 867,Morris 863,Lyle 857,Wilbur 856,Luther 838,Earnest 826
Ronnie 824,Bennie 824,Joel 822,Ben 818,Steve 812,Rudolph 776,Willis 775,Horace 769,Lonnie 768,Mike 760
Junior 757,Carroll 754,Karl 731,Guy 716,Roosevelt 707,Otis 705,Mark 705,Nathaniel 701,Danny 685
Alton 683,Marshall 679,Clayton 679,Alexander 671,Benny 649,Clifton 649,Archie 637,Oliver 635,Clinton 635
Barry 629,Juan 626,Salvatore 613,Nelson 613,Jon 602,Alex 597,Leland 594,Matthew 592,Bobbie 589
Wendell 588,Wilbert 583,Julius 579,Lynn 572,Doyle 569,Edmund 568,Rex 563,Myron 557,Ira 552,Orville 551
Merle 549,Ivan 547,Fredrick 528,Loren 528,Carlos 525,Pete 523,Ramon 523,Jesus 519,Perry 512,Malcolm 509
Troy 508,Dewey 504,Gerard 502,Eldon 500,Jacob 498,Antonio 495,Elbert 493,Sylvester 486,Timothy 484
Buddy 483,Angelo 483,Stuart 482,Ervin 480,Tommie 476,Carlton 475,Dwight 463,Julian 460,Steven 458
Sherman 457,Byron 456,Dave 456,Laurence 455,Rufus 452,Irvin 451,Grady 449,Aaron 447,Isaac 446,Conrad 445
Nathan 445,Nick 442,Ruben 440,Mack 439,Ross 432,Wilfred 425,Ellis 424,Forrest 418,Teddy 415,Pat 408
Sheldon 407,Owen 405,Burton 404,Bert 403,Irving 401,Dallas 401,Donnie 400,Rudy 399,Felix 398,Sammy 395
Norbert 392,Neal 386,Loyd 385,Boyd 374,Harlan 368,Reginald 366,Percy 365,Harley 358,Gregory 357
Aubrey 357,Clark 356,Darrel 353,Wilson 350,Garland 350,Irwin 341,Emmett 337,Elwood 336,Emil 333
Pedro 332,Louie 329,Johnie 326,Preston 326,Marlin 322,Grover 321,Amos 317,Francisco 315,Sammie 315
Noel 312,Raul 307,Jerald 305,Mario 304,August 303,Frankie 302,Travis 302,Brian 301,Laverne 298,Otto 297
Kent 296,Cornelius 295,Royce 295,Maynard 293,Wade 293,Darwin 286,Randall 286,Delmar 283,Alfonso 283
Merlin 281,Dominick 281,Morton 280`,
  '1940f': `
Mary 44188,Linda 36705,Barbara 29359,Patricia 28404,Carol 20183,Sandra 18333,Nancy 17401,Sharon 15274
Judith 15052,Susan 14638,Betty 13436,Carolyn 12555,Margaret 11945,Shirley 11859,Judy 11579,Karen 11578
Donna 11428,Kathleen 10562,Joyce 10459,Dorothy 9130,Janet 9027,Diane 8483,Janice 8208,Joan 8126
Elizabeth 8046,Brenda 7761,Gloria 7252,Virginia 6834,Marilyn 6833,Martha 6585,Beverly 6567,Helen 6265
Bonnie 5998,Ruth 5914,Frances 5898,Jean 5549,Ann 5302,Phyllis 5257,Pamela 5048,Jane 5008,Alice 4997
Peggy 4979,Cheryl 4899,Doris 4428,Catherine 4286,Elaine 4150,Cynthia 4008,Marie 3971,Lois 3925
Connie 3908,Christine 3767,Diana 3707,Gail 3669,Joanne 3566,Rose 3565,Wanda 3505,Carole 3473,Rita 3442
Charlotte 3416,Jo 3345,Evelyn 3325,Geraldine 3309,Jacqueline 3145,Ellen 3135,Sally 3131,Rebecca 3128
Kathryn 3078,Deborah 3042,Norma 2970,Suzanne 2859,Anna 2850,Sue 2827,Darlene 2784,Patsy 2781,Joann 2762
Sarah 2760,Katherine 2756,Paula 2695,Annie 2673,Louise 2669,Roberta 2627,Sylvia 2574,Anne 2496
Theresa 2471,Sheila 2467,Maria 2455,Laura 2421,Kathy 2400,Eileen 2395,Marcia 2375,Rosemary 2368
Glenda 2302,Dolores 2285,Mildred 2283,Lorraine 2282,Marjorie 2272,Sherry 2262,Kay 2254,Anita 2246
Dianne 2229,Ruby 2200,Irene 2197,Juanita 2102,Maureen 2089,Loretta 2080,Jeanne 2079,Constance 2065
Lynn 2029,Marlene 2022,Arlene 2009,Delores 1968,Lynda 1930,Julia 1925,Marsha 1892,Charlene 1849
June 1738,Jeanette 1707,Edna 1705,Josephine 1679,Eleanor 1640,Yvonne 1634,Vicki 1622,Vivian 1582
Emma 1573,Georgia 1546,Lillian 1540,Edith 1529,Pauline 1513,Wilma 1463,Victoria 1433,Ethel 1421
Lucille 1412,Florence 1408,Sara 1400,Margie 1399,Thelma 1397,Clara 1383,Audrey 1361,Grace 1337
Teresa 1335,Annette 1324,Claudia 1323,Gladys 1316,Julie 1314,Marion 1276,Gwendolyn 1266,Priscilla 1251
Willie 1249,Esther 1218,Eva 1213,Andrea 1178,Maryann 1177,Bernice 1176,Rosa 1160,Hazel 1150,Billie 1130
Bertha 1120,Bobbie 1118,Gayle 1118,Pat 1115,Maxine 1110,Marian 1108,Ella 1103,Paulette 1098,Joy 1075
Beatrice 1074,Cathy 1074,Lillie 1060,Janis 1026,Leslie 1026,Ida 987,Lynne 983,Deanna 948,Faye 946
Terry 946,Valerie 945,Rachel 926,Emily 926,Lucy 906,Janie 906,Penny 905,Jackie 904,Harriet 892
Regina 878,Rosalie 869,Alma 856,Angela 846,Vera 842,Jessie 839,Marianne 825,Stephanie 824,Jill 819
Mattie 813,Minnie 810,Caroline 803,Michele 801,Veronica 796,Patty 788,Rosie 787,Stella 784,Elsie 775
Bessie 764,Carrie 758,Rosemarie 748,Sheryl 740,Jennifer 738,Carmen 738,Jacquelyn 737,Colleen 723
Bonita 718,Claire 709,Nellie 705,Lana 704,Denise 698,Dianna 694,Vickie 693,Dixie 684,Toni 683
Johnnie 673,Dora 671,Jeannette 665,Madeline 663,Agnes 657,Nina 657,Carla 655,Geneva 655,Nora 649
Velma 640,Susie 636,Lydia 634,Leona 623,Deloris 619,Naomi 618,Mae 618,Myra 612,Christina 610,Cora 604
Jan 602,Beth 598,Dawn 596,Bernadette 596,Wendy 582,Yolanda 574,Alberta 574,Viola 571,Antoinette 569
Sandy 565,Myrna 564,Marguerite 560,Cecilia 553,Ernestine 550,Gertrude 548,Verna 543,Hattie 541,Renee 540
Iris 540,Ramona 539,Pearl 537,Irma 535,Becky 534,Lola 526,Hilda 522,Lena 508,Cecelia 508,Lula 506
Myrtle 502,Francine 499,Olivia 497,Miriam 490,Eunice 488,Bette 486,Jennie 484,Betsy 482,Bettye 482
Daisy 479,Bettie 475,Saundra 474,Lee 470,Sondra 465,Candace 464,Marcella 461,Violet 452,Erma 452
Sharron 452,Fannie 447,Penelope 441,Della 439,Trudy 428,Katie 427,Flora 426,Robin 426,Ada 406,Eloise 406
Laverne 405,Mamie 398,Michelle 393,Melba 393,Henrietta 390,Dale 386,Cindy 378,Doreen 377,Debra 375
Dana 375,Melinda 374,Amy 368,Amelia 368,Susanne 367,Nadine 367,Jeannie 362,Laurie 361,Gretchen 358
Vicky 357,Glenna 357,Sallie 354,Genevieve 354,Frankie 352,Sonja 351,Claudette 349,Melanie 347,Maggie 346`,
  '1940m': `
James 53456,Robert 50927,John 47804,William 37381,Richard 32073,David 28641,Charles 24299,Thomas 23566
Michael 22612,Ronald 18973,Larry 17189,Donald 16645,Joseph 15469,Gary 14627,George 14040,Kenneth 13336
Paul 12318,Edward 11742,Jerry 11234,Dennis 10890,Frank 8022,Daniel 7576,Raymond 7327,Roger 7228
Stephen 7174,Gerald 6942,Walter 5625,Harold 5519,Steven 5456,Douglas 5426,Lawrence 5404,Terry 5170
Wayne 5047,Arthur 4969,Jack 4966,Carl 4886,Henry 4868,Willie 4864,Bruce 4843,Joe 4837,Peter 4659
Billy 4556,Roy 4409,Ralph 4364,Anthony 4355,Jimmy 4267,Albert 4049,Bobby 3955,Eugene 3847,Johnny 3842
Fred 3806,Harry 3778,Howard 3596,Mark 3409,Alan 3380,Louis 3320,Philip 3274,Patrick 3266,Dale 3145
Danny 3134,Stanley 3108,Leonard 2975,Timothy 2922,Gregory 2905,Samuel 2898,Ronnie 2852,Norman 2833
Ernest 2805,Russell 2776,Francis 2655,Melvin 2635,Earl 2628,Frederick 2627,Allen 2623,Bill 2537
Tommy 2488,Phillip 2486,Marvin 2448,Steve 2438,Don 2435,Barry 2431,Clarence 2431,Glenn 2399,Jim 2393
Eddie 2338,Mike 2328,Andrew 2326,Jeffrey 2307,Leroy 2274,Alfred 2149,Martin 2110,Lee 2081,Tom 2008
Ray 1992,Herbert 1928,Gene 1864,Bernard 1777,Theodore 1763,Curtis 1747,Keith 1738,Clifford 1735
Rodney 1669,Gordon 1644,Jimmie 1636,Jesse 1635,Vincent 1606,Warren 1594,Lloyd 1585,Leon 1584,Jerome 1553
Edwin 1543,Brian 1531,Victor 1513,Bob 1436,Floyd 1411,Lewis 1406,Harvey 1395,Alvin 1391,Clyde 1391
Craig 1363,Vernon 1346,Leslie 1302,Franklin 1297,Calvin 1293,Jon 1279,Jay 1254,Charlie 1226,Darrell 1225
Jackie 1217,Dan 1210,Allan 1198,Randall 1194,Joel 1171,Gilbert 1165,Benjamin 1154,Lester 1147,Duane 1147
Leo 1139,Tony 1139,Herman 1132,Jose 1130,Glen 1112,Johnnie 1103,Dean 1099,Arnold 1077,Lonnie 1068
Christopher 1066,Nicholas 1042,Freddie 1033,Chester 1027,Eric 1021,Milton 999,Cecil 997,Lynn 954
Manuel 953,Randy 952,Roland 879,Ted 875,Dwight 864,Claude 861,Wesley 837,Neil 835,Sam 830,Scott 817
Dave 789,Wallace 770,Kevin 759,Hugh 738,Donnie 738,Elmer 731,Micheal 713,Willard 712,Juan 709
Maurice 704,Garry 693,Jessie 693,Marshall 688,Oscar 684,Edgar 659,Karl 654,Marion 649,Sidney 646
Stuart 640,Nathaniel 638,Alexander 637,Sammy 629,Everett 625,Benny 625,Guy 601,Virgil 601,Morris 591
Matthew 589,Earnest 585,Lyle 579,Max 573,Bennie 570,Wendell 563,Kent 561,Jonathan 558,Fredrick 553
Clifton 547,Luther 547,Gerard 546,Carlos 544,Ben 543,Tim 537,Nelson 526,Perry 523,Clinton 517,Otis 514
Terrence 514,Dick 508,Randolph 507,Lowell 492,Delbert 486,Chris 481,Ira 481,Reginald 477,Hubert 477
Carroll 476,Clayton 474,Homer 467,Horace 462,Alex 461,Ricky 457,Laurence 448,Rex 448,Rudolph 440
Byron 439,Loren 430,Alton 428,Ruben 425,Jesus 424,Archie 423,Leland 421,Marc 416,Troy 415,Neal 414
Willis 414,Ross 413,Pete 412,Mitchell 411,Antonio 410,Oliver 407,Rick 402,Wilbur 401,Tommie 400
Aaron 399,Jeff 397,Roosevelt 397,Edmund 390,Wilbert 390,Rudy 389,Darryl 386,Jerald 383,Malcolm 381
Mack 379,Nathan 375,Salvatore 374,Ron 374,Julius 373,Bradley 372,Doyle 371,Myron 371,Pat 369
Terrance 367,Sherman 366,Dewey 361,Carlton 360,Sylvester 360,Jan 359,Daryl 355,Rodger 355,Darrel 354
Frankie 353,Julian 347,Teddy 345,Nick 344,Greg 343,Isaac 340,Clark 339,Kenny 332,Ivan 328,Ken 328
Dana 326,Jacob 326,Woodrow 320,Jeffery 320,Rufus 313,Tyrone 313,Ramon 312,Ellis 310,Phil 307,Grady 307
Ervin 304,Raul 303,Preston 302,Forrest 302,Mickey 301,Roberto 299,Elbert 299,Brent 295,Wilson 293
Dallas 293,Felix 290,Wade 288,Merle 281,Sammie 281,Lance 281,Francisco 280,Rickey 275,Kerry 273
Pedro 272,Eldon 271,Sheldon 271,Buddy 269,Mario 268,Bryan 267,Grant 266,Conrad 266`,
  '1950f': `
Mary 32527,Linda 29341,Patricia 23898,Susan 22759,Deborah 22385,Barbara 17975,Debra 17746,Karen 17289
Nancy 14911,Donna 14056,Cynthia 13696,Sandra 13079,Pamela 12343,Sharon 12104,Kathleen 11663,Carol 11576
Diane 10951,Brenda 10879,Cheryl 8910,Janet 8710,Elizabeth 8613,Kathy 8211,Margaret 7777,Janice 6947
Carolyn 6451,Denise 6436,Judy 6138,Rebecca 6015,Joyce 5977,Teresa 5942,Christine 5893,Catherine 5658
Shirley 5657,Judith 5655,Betty 5365,Beverly 5084,Lisa 4983,Laura 4967,Theresa 4658,Connie 4617,Ann 4526
Julie 4508,Gloria 4508,Gail 4452,Joan 4428,Paula 4412,Peggy 4382,Cindy 4366,Martha 4325,Bonnie 4316
Jane 4311,Cathy 4301,Robin 4285,Debbie 4269,Diana 4171,Marilyn 4168,Kathryn 4045,Dorothy 3872,Wanda 3767
Jean 3757,Vicki 3743,Sheila 3648,Virginia 3628,Sherry 3553,Katherine 3476,Rose 3469,Lynn 3434,Jo 3326
Ruth 3251,Maria 3244,Darlene 3217,Jacqueline 3144,Rita 3133,Rhonda 3110,Phyllis 3004,Helen 2993
Vickie 2956,Kim 2916,Lori 2915,Ellen 2879,Elaine 2820,Joanne 2784,Anne 2724,Valerie 2716,Alice 2707
Frances 2661,Suzanne 2617,Marie 2561,Victoria 2554,Kimberly 2546,Anita 2474,Laurie 2441,Michelle 2433
Sally 2429,Terri 2414,Marcia 2274,Terry 2246,Jennifer 2240,Leslie 2238,Doris 2230,Maureen 2226
Wendy 2218,Michele 2182,Anna 2167,Marsha 2161,Angela 2098,Sarah 2078,Sylvia 2055,Jill 2031,Dawn 2023
Sue 2020,Evelyn 1997,Roberta 1971,Jeanne 1958,Charlotte 1924,Eileen 1901,Lois 1882,Colleen 1867
Stephanie 1849,Annette 1838,Glenda 1831,Yvonne 1822,Dianne 1793,Tina 1767,Beth 1767,Lorraine 1746
Constance 1743,Renee 1713,Charlene 1701,Joann 1698,Julia 1687,Gwendolyn 1661,Norma 1602,Regina 1601
Amy 1591,Loretta 1580,Sheryl 1580,Carla 1530,Andrea 1527,Tammy 1517,Irene 1402,Jan 1360,Louise 1344
Juanita 1334,Marlene 1313,Penny 1306,Rosemary 1300,Becky 1291,Kay 1281,Joy 1275,Geraldine 1259
Jeanette 1247,Gayle 1234,Annie 1231,Vivian 1224,Claudia 1204,Lynda 1180,Melissa 1159,Audrey 1155
Lynne 1154,Patsy 1130,Melinda 1118,Vicky 1109,Toni 1108,June 1097,Belinda 1089,Marjorie 1088,Arlene 1074
Patti 1071,Ruby 1069,Sara 1066,Yolanda 1037,Rosa 1033,Christina 1032,Melanie 1032,Delores 1007
Jackie 1004,Vanessa 996,Carmen 985,Monica 973,Janis 971,Holly 969,Marianne 961,Dolores 952,Shelley 947
Veronica 916,Mildred 914,Dana 890,Eva 889,Rachel 872,Shelia 871,Roxanne 863,Carole 860,Lillian 858
Josephine 853,Carrie 841,Patty 838,Sherri 837,Doreen 836,Grace 828,Esther 819,Melody 807,Edith 805
Edna 802,Kelly 799,Marian 797,Georgia 783,Dianna 779,Debora 776,Paulette 774,Jacquelyn 771,Ramona 762
Janie 760,Emma 760,Lydia 760,Pauline 750,Candace 741,Priscilla 741,Gina 727,Lee 721,Margie 711,Lucy 709
Jody 690,Tamara 680,Emily 668,Nina 665,Clara 664,Bobbie 659,Wilma 638,Maryann 635,Sandy 634,Gladys 633
Bonita 628,Kristine 628,Lucille 626,Marion 618,Teri 615,Thelma 612,Billie 605,Ethel 600,Nora 600
Karla 596,Marla 595,Tracy 591,Deanna 585,Bertha 585,Pam 584,Mona 581,Eleanor 575,Vera 574,Ella 574
Sheri 571,Bernice 563,Beatrice 558,Bernadette 556,Florence 551,Betsy 549,Faye 542,Sherrie 540,Myra 540
Susie 535,Patrice 534,Claire 534,Heidi 531,Francine 531,April 529,Jamie 529,Lynette 527,Willie 523
Rosie 520,Cecilia 519,Alicia 514,Jayne 510,Jeannie 509,Ida 507,Maxine 506,Alma 501,Lillie 500,Darla 499
Miriam 496,Gale 493,Cathleen 492,Laurel 491,Irma 490,Therese 485,Dora 483,Joni 479,Hazel 475,Cheri 473
Lou 473,Antoinette 470,Crystal 469,Ginger 469,Caroline 467,Lucinda 467,Nadine 467,Lana 464,Iris 461
Jeannette 461,Shelly 457,Jenny 453,Dale 449,Luann 448,Robyn 447,Stella 446,Lauren 441,Trudy 434
Rosemarie 422,Tanya 412,Christy 409,Cassandra 400,Jessie 398,Jennie 394,Naomi 389,Marguerite 387
Jeri 381,Terrie 372,Harriet 371,Jana 368,Kathie 367`,
  '1950m': `
James 41735,Michael 41424,Robert 41075,John 39467,David 38082,William 29245,Richard 26482,Thomas 22475
Mark 18924,Charles 17863,Steven 16504,Gary 16318,Joseph 14839,Donald 13530,Ronald 13411,Kenneth 12999
Paul 12524,Larry 12151,Daniel 12054,Stephen 10252,Dennis 10102,Timothy 9810,Edward 9317,Jeffrey 9132
George 8955,Gregory 8826,Kevin 7866,Douglas 7331,Terry 6959,Anthony 6761,Jerry 6755,Bruce 6749
Randy 5962,Brian 5557,Frank 5555,Scott 5532,Roger 5448,Raymond 5388,Peter 5083,Patrick 4791,Keith 4513
Lawrence 4507,Wayne 4358,Danny 4285,Alan 4154,Gerald 4086,Ricky 3915,Carl 3895,Christopher 3870
Dale 3737,Walter 3571,Craig 3438,Willie 3287,Johnny 3253,Arthur 3251,Steve 3178,Joe 3098,Randall 3088
Jack 3088,Russell 3087,Henry 3079,Harold 3075,Roy 3058,Andrew 3017,Philip 3010,Ralph 2989,Billy 2932
Glenn 2904,Stanley 2827,Jimmy 2715,Rodney 2711,Barry 2711,Samuel 2660,Eric 2637,Bobby 2635,Albert 2614
Phillip 2595,Ronnie 2537,Martin 2522,Mike 2392,Eugene 2388,Louis 2371,Howard 2367,Allen 2341,Curtis 2291
Jeffery 2269,Frederick 2190,Leonard 2154,Harry 2143,Micheal 2026,Tony 2018,Ernest 1962,Eddie 1908
Fred 1852,Darrell 1843,Jay 1829,Melvin 1789,Matthew 1772,Lee 1772,Vincent 1749,Tommy 1729,Francis 1720
Marvin 1717,Dean 1710,Rick 1702,Victor 1677,Norman 1669,Earl 1615,Jose 1554,Calvin 1511,Ray 1480
Clifford 1477,Alfred 1471,Jerome 1470,Bradley 1459,Clarence 1458,Don 1457,Theodore 1437,Jon 1431
Rickey 1383,Joel 1378,Jesse 1318,Jim 1297,Edwin 1296,Dan 1287,Bernard 1280,Chris 1280,Jonathan 1277
Gordon 1273,Glen 1256,Jeff 1233,Warren 1217,Leroy 1216,Herbert 1202,Duane 1194,Bill 1182,Benjamin 1180
Tom 1175,Alvin 1142,Nicholas 1119,Tim 1099,Mitchell 1086,Marc 1085,Leslie 1058,Leon 1056,Kim 1049
Dwight 1031,Bryan 1021,Lloyd 1020,Vernon 996,Gene 974,Reginald 957,Lonnie 950,Guy 947,Gilbert 932
Garry 930,Juan 928,Karl 927,Kent 925,Kurt 922,Todd 919,Jackie 912,Greg 903,Lewis 897,Wesley 894
Clyde 885,Floyd 884,Neil 876,Allan 875,Donnie 849,Perry 845,Franklin 842,Lester 819,Brad 815,Manuel 810
Kirk 803,Carlos 783,Leo 769,Jimmie 768,Randolph 767,Charlie 756,Robin 753,Dana 750,Darryl 747,Dave 735
Ted 728,Milton 721,Daryl 717,Kerry 713,Freddie 712,Brent 709,Harvey 705,Gerard 703,Stuart 696
Johnnie 695,Herman 684,Lynn 681,Rex 668,Arnold 653,Kelly 649,Bob 639,Terrence 635,Chester 632
Maurice 622,Tyrone 616,Ruben 613,Nathaniel 613,Roland 610,Alexander 603,Cecil 593,Antonio 575,Oscar 562
Fredrick 561,Aaron 551,Gregg 549,Claude 536,Neal 531,Marshall 529,Byron 521,Mario 518,Randal 512
Ricardo 510,Jessie 503,Nathan 501,Sam 497,Wendell 490,Clifton 488,Terrance 487,Luis 484,Lance 481
Hugh 480,Sidney 476,Ross 471,Wallace 467,Clinton 461,Clayton 460,Nelson 455,Benny 436,Marcus 430
Edgar 427,Wade 422,Kenny 415,Jesus 413,Morris 412,Lyle 411,Alex 406,Sammy 401,Carlton 392,Dwayne 390
Ron 385,Ben 384,Raul 383,Rickie 378,Roberto 373,Max 368,Andre 366,Francisco 362,Marty 362,Earnest 362
Otis 361,Virgil 360,Everett 360,Marion 359,Brett 359,Troy 356,Bennie 355,Frankie 353,Ken 352,Hector 351
Willard 348,Ira 348,Rocky 345,Geoffrey 341,Rudy 341,Laurence 341,Andy 341,Elmer 340,Tracy 335
Bradford 331,Mickey 329,Rudolph 329,Clark 328,Loren 327,Luther 320,Shawn 319,Terence 313,Joey 313
Myron 312,Roderick 312,Ramon 311,Derrick 306,Sylvester 305,Miguel 305,Salvatore 302,Darrel 298
Edmund 298,Delbert 297,Alton 296,Pete 293,Kyle 287,Sherman 287,Pedro 285,Felix 285,Armando 284,Grant 284
Stewart 284,Angelo 283,Horace 283,Jan 282,Malcolm 282,Nick 282,Roosevelt 281,Rodger 272,Archie 272
Isaac 271,Monte 271,Sean 271,Cary 270,Teddy 268,Jacob 267`,
  '1960f': `
Lisa 27212,Mary 19450,Susan 15751,Karen 15662,Kimberly 14187,Patricia 12656,Linda 12343,Donna 11688
Michelle 11405,Cynthia 10765,Sandra 10065,Deborah 10044,Tammy 9977,Pamela 9963,Lori 9668,Laura 9537
Elizabeth 9248,Julie 9098,Brenda 9006,Jennifer 9003,Barbara 8747,Angela 8720,Sharon 8481,Debra 8420
Teresa 8310,Nancy 7814,Christine 7629,Cheryl 7428,Denise 7054,Kelly 7013,Tina 6920,Kathleen 6624
Melissa 6528,Robin 6479,Amy 6395,Diane 6266,Dawn 6258,Carol 6151,Tracy 5682,Kathy 5537,Rebecca 5446
Theresa 5318,Kim 5168,Rhonda 5125,Stephanie 5083,Cindy 5015,Janet 4890,Wendy 4872,Maria 4855
Michele 4763,Jacqueline 4620,Debbie 4611,Margaret 4483,Paula 4408,Sherry 4245,Catherine 4205
Carolyn 4121,Laurie 4077,Sheila 4056,Ann 3947,Jill 3786,Connie 3574,Diana 3561,Terri 3490,Suzanne 3273
Andrea 3198,Beth 3197,Janice 3174,Valerie 3098,Renee 3056,Leslie 2982,Christina 2890,Gina 2867,Lynn 2844
Annette 2842,Cathy 2827,Katherine 2773,Judy 2756,Carla 2622,Anne 2616,Wanda 2615,Dana 2612,Joyce 2526
Regina 2509,Beverly 2477,Monica 2474,Bonnie 2469,Kathryn 2457,Anita 2431,Sarah 2405,Darlene 2383
Jane 2373,Sherri 2279,Martha 2246,Anna 2238,Colleen 2227,Vicki 2218,Tracey 2206,Judith 2178,Tamara 2136
Gloria 2113,Betty 2102,Stacey 2095,Penny 2093,Shirley 2085,Victoria 2067,Jean 2041,Peggy 2028
Melanie 2012,Joan 2009,Melinda 1988,Shelly 1953,Stacy 1945,Virginia 1935,Marie 1906,Maureen 1886
Julia 1872,Ruth 1871,Ellen 1870,Tonya 1866,Shannon 1854,Heidi 1848,Joanne 1826,Dorothy 1807,Gail 1800
Rita 1799,Heather 1791,Deanna 1767,Holly 1760,Rose 1744,Vickie 1739,Carrie 1707,Veronica 1644
Yvonne 1640,Becky 1621,Helen 1593,Sylvia 1566,Yolanda 1557,April 1550,Terry 1513,Elaine 1504,Sheri 1496
Marilyn 1478,Alice 1476,Jodi 1472,Rachel 1468,Sheryl 1427,Jackie 1418,Jamie 1407,Phyllis 1407
Frances 1368,Crystal 1367,Joann 1362,Eileen 1362,Shelley 1361,Toni 1360,Charlene 1348,Kristin 1333
Sally 1333,Charlotte 1327,Kristine 1321,Jeanne 1289,Sara 1262,Tanya 1261,Belinda 1257,Carmen 1252
Sandy 1244,Evelyn 1236,Alicia 1228,Sonya 1221,Lorraine 1218,Yvette 1210,Jeanette 1209,Loretta 1208
Joy 1191,Sue 1183,Norma 1178,Roberta 1155,Vanessa 1149,Shari 1123,Jo 1106,Natalie 1071,Tammie 1059
Traci 1024,Gwendolyn 1020,Nicole 1017,Felicia 1016,Melody 1011,Tami 1010,Shelia 1010,Marcia 1009
Doris 996,Kristen 988,Audrey 979,Karla 970,Jody 967,Glenda 963,Patty 959,Amanda 941,Pam 937,Juanita 929
Dianne 927,Lynne 926,Kristi 926,Kelli 924,Caroline 919,Teri 918,Cassandra 918,Marsha 911,Allison 905
Darla 895,Ronda 891,Kimberley 890,Vicky 865,Lynda 859,Erin 853,Irene 845,Robyn 827,Rosa 822,Kelley 808
Christy 807,Doreen 803,Constance 803,Rosemary 799,Tara 796,Bridget 793,Patti 785,Lora 776,Vivian 767
Jessica 749,Roxanne 744,Eva 743,Dianna 732,Lois 726,Danielle 720,Kellie 718,Lee 717,Shawn 717,Angie 713
Marlene 709,Sonia 708,Ramona 708,Jan 703,Lynette 698,Leah 698,Kristina 696,Sherrie 686,Lauren 683
Sabrina 682,Kay 678,Emily 675,Katrina 672,Kerry 669,Alison 669,Marianne 654,Cheri 653,Monique 653
Janine 644,Lydia 641,Ginger 641,Jana 636,Tracie 619,Chris 617,Arlene 615,June 615,Grace 614
Jacquelyn 609,Samantha 605,Kari 601,Sonja 600,Jenny 600,Louise 596,Nina 596,Bernadette 587,Leigh 586
Lorie 581,Marla 581,Lillian 580,Carole 578,Marjorie 576,Priscilla 566,Dina 559,Trina 558,Ruby 557
Gayle 554,Esther 553,Claudia 546,Antoinette 544,Rochelle 541,Candace 541,Geraldine 536,Gretchen 534
Annie 528,Debora 527,Dolores 527,Nora 521,Molly 513,Josephine 510,Maryann 505,Joanna 503,Dena 502
Edith 493,Bobbie 492,Pauline 489,Mona 481,Karin 480,Hope 478,Lucy 475,Betsy 469,Tiffany 465,Delores 463
Alisa 461,Cherie 458,Lana 456,Leticia 455,Cathleen 454,Joni 453,Lorrie 451,Margie 447,Kristy 443
Miriam 443,Nadine 438,Adrienne 438,Angelia 433,Georgia 432,Cecilia 430,Ana 429,Susie 428,Edna 421
Mildred 421,Billie 420,Francine 416,Patrice 415,Therese 415,Tricia 415,Jeannette 414,Kerri 414,Candy 414
Janie 413,Terrie 409`,
  '1960m': `
Michael 43253,David 38103,John 37038,James 35550,Robert 33785,Mark 22914,William 21881,Richard 19411
Thomas 16983,Jeffrey 15679,Steven 15089,Joseph 14696,Timothy 14370,Kevin 14091,Scott 13854,Brian 13404
Charles 12948,Paul 12590,Daniel 12568,Christopher 12315,Kenneth 11810,Anthony 10546,Gregory 9735
Ronald 9456,Donald 8961,Gary 8618,Stephen 7904,Eric 7902,Edward 7475,Douglas 7009,Todd 6683,Patrick 6372
George 5868,Keith 5845,Larry 5636,Matthew 5503,Terry 5266,Andrew 5045,Dennis 4930,Randy 4873,Jerry 4856
Peter 4798,Frank 4525,Craig 4398,Raymond 4246,Jeffery 4127,Bruce 3876,Rodney 3746,Mike 3709,Roger 3708
Tony 3663,Ricky 3445,Steve 3408,Jeff 3222,Troy 3188,Alan 3188,Carl 3156,Danny 3151,Russell 3138
Chris 2926,Bryan 2871,Gerald 2871,Wayne 2843,Joe 2771,Randall 2702,Lawrence 2666,Dale 2617,Phillip 2616
Johnny 2586,Vincent 2569,Martin 2550,Bradley 2530,Billy 2515,Glenn 2496,Shawn 2481,Jonathan 2462
Jimmy 2460,Sean 2458,Curtis 2452,Barry 2451,Bobby 2408,Walter 2384,Jon 2330,Philip 2325,Samuel 2299
Jay 2218,Jason 2211,Dean 2208,Jose 2182,Tim 2158,Roy 2078,Willie 2066,Arthur 2056,Darryl 2034,Henry 2032
Darrell 1973,Allen 1957,Victor 1912,Harold 1907,Greg 1893,Albert 1888,Jack 1849,Darren 1819,Ronnie 1802
Ralph 1774,Joel 1756,Louis 1733,Jim 1723,Micheal 1659,Marc 1629,Frederick 1598,Eddie 1587,Lee 1568
Stanley 1557,Tommy 1524,Eugene 1521,Tom 1515,Tracy 1514,Howard 1489,Leonard 1476,Kurt 1465,Marvin 1460
Kelly 1454,Brent 1410,Ernest 1396,Dwayne 1391,Aaron 1354,Brett 1342,Rick 1336,Benjamin 1331,Bill 1305
Reginald 1294,Duane 1233,Juan 1218,Fred 1204,Melvin 1198,Adam 1192,Norman 1181,Dan 1179,Mitchell 1178
Harry 1177,Jesse 1174,Nicholas 1163,Carlos 1162,Jerome 1158,Kirk 1154,Ray 1152,Don 1148,Calvin 1137
Glen 1136,Brad 1109,Theodore 1106,Karl 1100,Derrick 1100,Edwin 1071,Earl 1057,Lance 1041,Francis 1004
Clifford 1000,Kent 1000,Derek 988,Wesley 976,Alfred 968,Antonio 964,Warren 963,Andre 940,Clarence 909
Bernard 907,Kyle 862,Tyrone 852,Manuel 833,Chad 826,Luis 826,Gordon 822,Dave 819,Nathan 806,Guy 797
Kerry 794,Daryl 792,Leroy 790,Perry 785,Lonnie 785,Erik 766,Maurice 760,Marcus 756,Alvin 753,Gilbert 749
Vernon 748,Alexander 738,Stuart 725,Rickey 723,Shane 723,Franklin 721,Leon 717,Gregg 716,Bob 715
Darin 713,Leslie 712,Herbert 711,Gene 711,Neil 710,Darrin 706,Ted 703,Mario 700,Lloyd 697,Dana 697
Ricardo 682,Ron 680,Dwight 675,Wade 668,Marty 664,Ruben 655,Travis 655,Kenny 642,Joey 636,Andy 630
Byron 629,Alex 625,Timmy 619,Ken 618,Doug 617,Kelvin 616,Lewis 606,Ryan 590,Floyd 583,Allan 577
Jesus 566,Donnie 565,Roberto 564,Robin 563,Terrence 562,Clinton 533,Christian 530,Nathaniel 529
Jimmie 528,Charlie 521,Jamie 520,Corey 518,Oscar 515,Shannon 511,Jackie 510,Ross 508,Miguel 508
Lester 506,Roland 502,Roderick 500,Hector 498,Arnold 493,Leo 493,Neal 486,Gerard 485,Clayton 483
Jody 481,Johnnie 475,Clyde 471,Terrance 470,Freddie 468,Milton 467,Wendell 465,Geoffrey 455,Rex 453
Jessie 451,Sam 449,Francisco 446,Nelson 444,Raul 441,Bret 437,Randal 435,Fredrick 434,Herman 434
Matt 427,Stacy 426,Randolph 425,Damon 422,Nick 416,Ben 411,Ramon 407,Terence 405,Marshall 404,Harvey 404
Adrian 398,Chuck 396,Clifton 395,Cecil 385,Garry 384,Angel 384,Rene 382,Kim 373,Jorge 370,Pedro 367
Cary 366,Jaime 364,Carlton 363,Frankie 360,Sidney 355,Cedric 355,Grant 353,Robbie 353,Hugh 352
Chester 352,Justin 349,Sammy 343,Angelo 340,Edgar 337,Claude 334,Javier 333,Lynn 331,Loren 330,Ivan 330
Rudy 330,Armando 328,Rafael 327,Gabriel 320,Clark 319,Bart 318,Fernando 317,Everett 316,Pat 314,Curt 311
Orlando 310,Wallace 309,Lorenzo 308,Cory 306,Dewayne 305,Bradford 301,Felix 299,Stacey 299,Clay 297
Benny 293,Shaun 289,Darrel 285,Alberto 285,Salvatore 284,Morris 278,Joshua 277,Bryant 277,Myron 276
Teddy 274,Lyle 273,Scot 272`,
  '1970f': `
Jennifer 37653,Amy 17410,Melissa 16393,Michelle 16124,Kimberly 14828,Lisa 14800,Angela 14576
Heather 13199,Stephanie 10385,Nicole 9363,Jessica 9287,Elizabeth 9246,Rebecca 8887,Kelly 8644,Mary 8173
Christina 8138,Amanda 8021,Julie 7892,Sarah 7691,Laura 7651,Shannon 7365,Christine 6682,Tammy 6396
Tracy 6183,Karen 6160,Dawn 5983,Susan 5716,Andrea 5594,Tina 5485,Patricia 5250,Cynthia 5191,Lori 5034
Rachel 5034,April 4979,Maria 4927,Wendy 4801,Crystal 4774,Stacy 4525,Erin 4395,Jamie 4391,Carrie 4326
Tiffany 4217,Tara 4212,Sandra 4163,Monica 3992,Danielle 3943,Stacey 3833,Pamela 3757,Tonya 3740
Sara 3686,Michele 3661,Teresa 3626,Denise 3616,Jill 3565,Katherine 3499,Melanie 3451,Dana 3324
Holly 3266,Erica 3211,Brenda 3145,Deborah 3099,Tanya 3096,Sharon 3092,Donna 3065,Amber 3046,Emily 3033
Robin 2974,Linda 2972,Kathleen 2903,Leslie 2902,Christy 2886,Kristen 2862,Catherine 2839,Kristin 2744
Misty 2742,Barbara 2734,Heidi 2733,Nancy 2710,Cheryl 2615,Theresa 2594,Brandy 2593,Alicia 2540
Veronica 2511,Gina 2467,Jacqueline 2457,Rhonda 2456,Anna 2443,Renee 2434,Megan 2419,Tamara 2399
Melinda 2359,Kathryn 2358,Debra 2241,Sherry 2214,Allison 2212,Valerie 2189,Diana 2158,Paula 2119
Kristina 2113,Ann 2073,Margaret 2068,Victoria 1999,Cindy 1998,Jodi 1964,Natalie 1930,Brandi 1881
Suzanne 1879,Kristi 1879,Samantha 1873,Beth 1868,Tracey 1861,Regina 1833,Vanessa 1817,Kristy 1797
Carolyn 1751,Yolanda 1749,Deanna 1746,Carla 1738,Sheila 1716,Laurie 1689,Anne 1657,Shelly 1653
Diane 1639,Sabrina 1585,Janet 1583,Erika 1573,Katrina 1573,Courtney 1553,Colleen 1538,Carol 1520
Julia 1516,Jenny 1482,Jaime 1474,Kathy 1470,Felicia 1445,Alison 1429,Lauren 1414,Kelli 1394,Leah 1369
Ashley 1364,Kim 1339,Traci 1338,Kristine 1330,Tricia 1328,Joy 1302,Krista 1282,Kara 1279,Terri 1268
Sonya 1260,Aimee 1256,Natasha 1251,Cassandra 1231,Bridget 1221,Anita 1219,Kari 1213,Nichole 1198
Christie 1176,Marie 1174,Virginia 1168,Connie 1162,Martha 1160,Carmen 1157,Stacie 1154,Lynn 1140
Katie 1131,Monique 1131,Kristie 1124,Shelley 1119,Sherri 1106,Angel 1088,Bonnie 1079,Mandy 1051
Jody 1050,Shawna 1047,Kerry 1044,Annette 1039,Yvonne 1035,Toni 1029,Meredith 1026,Molly 1018,Kendra 1014
Joanna 989,Sonia 984,Janice 960,Robyn 950,Brooke 940,Kerri 935,Sheri 932,Becky 926,Gloria 920,Mindy 907
Tracie 893,Angie 892,Kellie 885,Claudia 881,Ruth 869,Wanda 860,Jeanette 839,Cathy 838,Adrienne 828
Kelley 825,Rachael 823,Beverly 822,Candace 820,Sylvia 817,Penny 814,Charlene 812,Trisha 812
Charlotte 810,Belinda 808,Candice 808,Yvette 807,Lindsay 800,Keri 797,Melody 796,Caroline 795,Rosa 793
Bethany 788,Trina 785,Joyce 777,Joanne 776,Tabitha 773,Vicki 772,Tamika 770,Gretchen 764,Ginger 763
Betty 758,Dorothy 756,Debbie 746,Darlene 744,Helen 742,LaToya 741,Ellen 740,Leigh 739,Rose 737,Shawn 735
Karla 735,Frances 734,Ana 725,Alice 720,Jean 714,Hope 713,Tasha 710,Latonya 706,Nikki 704,Latasha 704
Maureen 691,Bobbie 685,Rita 683,Peggy 681,Shirley 681,Marsha 674,Cara 674,Christa 672,Audrey 672
Norma 665,Shana 662,Juanita 659,Leticia 657,Kimberley 655,Billie 646,Evelyn 646,Tonia 643,Desiree 638
Judith 637,Joann 636,Shanna 635,Elaine 633,Angelica 630,Charity 629,Staci 627,Tami 626,Judy 625
Rebekah 625,Raquel 621,Tammie 620,Jane 614,Meghan 606,Jackie 603,Sally 601,Jana 593,Priscilla 590
Sandy 589,Rochelle 588,Summer 585,Jodie 583,Marcia 580,Alisha 577,Keisha 576,Stefanie 564,Casey 560
Loretta 559,Eva 557,Dena 550,Cristina 547,Janelle 546,Christi 545,Naomi 545,Rachelle 544,Marisa 538
Irene 536,Kirsten 535,Jeanne 531,Roxanne 529,Jenifer 529,Miranda 526,Roberta 524,Dina 521,Shauna 520
Sonja 515,Marilyn 513,Eileen 513,Gwendolyn 512,Vickie 512,Katina 510,Olivia 508,Teri 507,Amie 505
Lora 503,Cheri 503,Jennie 502,Lindsey 501,Lesley 500,Lara 492,Lydia 492,Alisa 491,Autumn 476,Sheryl 476
Jacquelyn 475,Lynette 471,Esther 471,Nina 471,Antoinette 466,Gail 462,Deana 458,Jaclyn 454,Lorraine 453
Alexandra 451,Jami 450,Ronda 448,Candy 446,Bobbi 444,Ericka 436,Abigail 434,Chandra 433,Ebony 433
Latisha 430,Marla 428,Cherie 428,Lee 426,Angelia 422,Kenya 421,Joan 419,Jeannie 419,Shari 417,Ruby 416
Miriam 416,Lakisha 415,Tameka 413,Marcy 413,Angelina 411,Faith 411,Marisol 407,Krystal 404,Dianna 403
Adriana 401,Audra 399,Angelique 397,Marissa 397,Grace 395,Alyssa 394,Janine 393,Alexis 393,Elisa 390
Jolene 389,Karin 389,Shelby 386,Wendi 385,Tania 383,Jo 383,Melisa 381,Bernadette 381,Lorena 379
Shelia 378,Rosemary 377,Ramona 374,Terry 374,Nora 373,Marlene 371,Camille 367,Tanisha 364,Carey 363
Alma 362,Sherrie 361,Cecilia 360,Celeste 358,Kate 356,Betsy 353,Brandie 351,Annie 350,Darla 348
Lillian 347,Maribel 346,Glenda 345,Amelia 344,Patrice 344,Chasity 344,Lorie 342,Tabatha 341,Elena 341
Lana 339,Jocelyn 338,Jeannette 336,Guadalupe 336,Marcie 335,Johanna 335,Josephine 333,Tisha 329
Leanne 328,Vivian 324`,
  '1970m': `
Michael 42829,Christopher 28785,Jason 28016,David 26990,James 26928,John 24380,Robert 24052,Brian 19538
William 17161,Matthew 16824,Joseph 14822,Daniel 14801,Kevin 12855,Eric 12805,Jeffrey 12282,Richard 12280
Scott 11783,Mark 11767,Steven 11390,Thomas 11310,Timothy 10975,Anthony 10587,Charles 9871,Joshua 8497
Ryan 8458,Jeremy 8433,Paul 8260,Andrew 8054,Gregory 6998,Chad 6875,Kenneth 6750,Jonathan 6535
Stephen 6528,Shawn 6404,Aaron 6145,Adam 5557,Patrick 5526,Justin 5240,Sean 5080,Edward 5054,Todd 5046
Donald 4991,Ronald 4949,Benjamin 4925,Keith 4644,Bryan 4321,Gary 4133,Jose 4016,Nathan 3991,Douglas 3946
Nicholas 3941,Brandon 3940,George 3919,Travis 3882,Peter 3774,Craig 3560,Bradley 3553,Larry 3520
Dennis 3061,Shane 3044,Raymond 2987,Troy 2957,Jerry 2927,Samuel 2912,Frank 2839,Jesse 2718,Jeffery 2698
Juan 2625,Terry 2568,Corey 2483,Phillip 2412,Marcus 2390,Derek 2321,Rodney 2269,Joel 2254,Carlos 2235
Randy 2212,Jacob 2203,Jamie 2197,Tony 2160,Russell 2147,Brent 2143,Antonio 2012,Billy 2011,Derrick 1989
Kyle 1978,Erik 1943,Johnny 1939,Marc 1927,Carl 1900,Philip 1900,Roger 1800,Bobby 1760,Brett 1752
Danny 1746,Curtis 1744,Jon 1737,Vincent 1673,Cory 1666,Jimmy 1640,Victor 1619,Lawrence 1615,Dustin 1608
Gerald 1584,Walter 1558,Alexander 1513,Joe 1509,Christian 1508,Chris 1506,Alan 1502,Shannon 1492
Wayne 1490,Jared 1478,Gabriel 1477,Martin 1470,Jay 1452,Luis 1451,Willie 1450,Micheal 1440,Henry 1423
Wesley 1408,Randall 1394,Brad 1370,Darren 1367,Roy 1353,Albert 1339,Arthur 1338,Ricky 1336,Lance 1320
Allen 1313,Lee 1306,Bruce 1280,Andre 1279,Mario 1268,Frederick 1255,Louis 1220,Darrell 1215,Damon 1214
Shaun 1169,Nathaniel 1162,Zachary 1155,Casey 1150,Adrian 1145,Jesus 1138,Jeremiah 1137,Jack 1126
Ronnie 1106,Dale 1094,Tyrone 1084,Manuel 1070,Ricardo 1068,Harold 1065,Kelly 1048,Barry 1045,Ian 1042
Reginald 1041,Glenn 1022,Ernest 1015,Steve 1009,Seth 1004,Eugene 1002,Clinton 990,Miguel 988,Tommy 979
Eddie 961,Leonard 957,Maurice 922,Roberto 916,Dwayne 896,Jerome 895,Ralph 893,Marvin 892,Francisco 886
Jorge 886,Neil 851,Alex 849,Dean 842,Kristopher 841,Calvin 837,Kurt 827,Theodore 822,Ruben 820
Jermaine 819,Tracy 812,Edwin 809,Stanley 800,Melvin 795,Howard 786,Mitchell 786,Duane 751,Trevor 749
Jeff 743,Geoffrey 738,Hector 734,Terrence 721,Terrance 720,Oscar 717,Jaime 714,Clifford 712,Harry 705
Kirk 705,Tyler 701,Jody 695,Greg 693,Earl 690,Angel 676,Daryl 667,Mathew 657,Heath 655,Clayton 652
Clarence 646,Karl 643,Raul 638,Alfred 637,Isaac 635,Javier 632,Wade 631,Mike 624,Luke 624,Ramon 621
Joey 619,Warren 611,Ray 610,Francis 607,Norman 599,Toby 598,Leon 597,Glen 595,Lonnie 584,Rafael 580
Cody 577,Pedro 575,Byron 572,Fred 571,Franklin 567,Omar 560,Fernando 555,Alejandro 553,Bernard 551
Clint 550,Darin 550,Gilbert 549,Andy 547,Lucas 534,Alvin 526,Cedric 525,Eduardo 524,Armando 520
Roderick 520,Don 514,Leroy 509,Darryl 508,Dana 504,Jessie 496,Cameron 487,Ross 480,Kelvin 480,Marco 478
Evan 477,Johnathan 474,Clifton 473,Fredrick 469,Vernon 468,Dominic 457,Lewis 455,Colin 454,Donnie 452
Damian 441,Rene 440,Stacy 439,Sergio 439,Herbert 439,Alberto 436,Grant 436,Jonathon 436,Leslie 436
Erick 434,Marlon 428,Julio 427,Ivan 425,Dwight 424,Micah 422,Brendan 421,Darrin 420,Spencer 418
Orlando 416,Nelson 414,Lloyd 413,Julian 412,Edgar 412,Marshall 410,Kent 407,Jarrod 407,Lamont 404
Kerry 403,Trent 402,Garrett 401,Gordon 399,Alfredo 398,Damien 389,Charlie 385,Stuart 382,Demetrius 381
Devin 380,Guy 379,Gene 377,Arturo 377,Rick 373,Enrique 373,Bryant 372,Cesar 372,Scotty 368,Jim 365
Neal 364,Jimmie 360,Johnnie 358,Jackie 358,Allan 358,Antoine 353,Ben 352,Marty 347,Bradford 346
Chadwick 346,Noah 344,Floyd 344,Jayson 343,Gerardo 342,Dan 336,Bret 335,Felix 334,Preston 332,Roland 332
Gregg 332,Angelo 331,Ted 330,Blake 330,Jordan 330,Freddie 329,Tyson 327,Israel 326,Lorenzo 326,Leo 325
Perry 324,Ethan 324,Tim 321,Rickey 316,Bill 315,Salvador 312,Noel 311,Abraham 311,Lester 309,Ernesto 307
Dewayne 299,Rudy 298,Nick 295,Tom 294,Austin 294,Carlton 293,Darnell 292,Andres 292,Kenny 290,Herman 288
Terence 288,Milton 284,Jamal 284,Frankie 282,Robbie 281,Marcos 279,Brady 277,Matt 277,Robin 277
Courtney 276,Sam 274,Quincy 270,Terrell 268,Clyde 265,Clay 262,Bryce 261,Quentin 261,Ron 258,Stacey 256
Max 256,Ashley 255,Cecil 253,Drew 253,Dion 251,Chester 250,Lamar 250,Alfonso 249,Brock 247,Rodolfo 245
Dylan 245,Randolph 244,Caleb 243,Josh 243,Gerard 243,Pablo 243,Loren 243,Salvatore 241,Cornelius 241
Kendrick 238,Timmy 237,Harvey 237,Sammy 235,Dexter 234,Nicolas 234,Malcolm 233,Ty 232,Sidney 231
Levi 230,Bryon 228,Julius 228,Donovan 227,Oliver 226,Wendell 225,Arnold 224,Kris 223,Rocky 222
Rolando 222,Dallas 222`,
  '1980f': `
Jessica 27341,Jennifer 25675,Amanda 21532,Ashley 20510,Sarah 15874,Stephanie 12704,Melissa 12691
Nicole 12257,Elizabeth 11586,Heather 11173,Tiffany 9238,Michelle 8969,Amber 8965,Megan 8940,Amy 8774
Rachel 8542,Kimberly 8529,Christina 8502,Lauren 8453,Crystal 8212,Brittany 8203,Rebecca 7934,Laura 7838
Danielle 7825,Emily 7673,Samantha 7054,Angela 6790,Erin 6745,Kelly 6380,Sara 6094,Lisa 5975
Katherine 5775,Andrea 5722,Jamie 5623,Mary 5582,Erica 5425,Courtney 4910,Kristen 4847,Shannon 4567
April 4423,Katie 4243,Lindsey 4190,Kristin 4109,Lindsay 3989,Christine 3960,Alicia 3900,Vanessa 3827
Maria 3824,Kathryn 3636,Allison 3630,Julie 3592,Anna 3337,Tara 3281,Kayla 3220,Natalie 3169
Victoria 3101,Monica 3020,Jacqueline 3002,Holly 2892,Kristina 2676,Patricia 2628,Cassandra 2615
Brandy 2593,Whitney 2584,Chelsea 2514,Brandi 2498,Catherine 2470,Cynthia 2427,Kathleen 2295
Veronica 2284,Leslie 2255,Natasha 2225,Krystal 2184,Stacy 2154,Diana 2148,Erika 2146,Dana 2144
Jenna 2131,Meghan 2108,Carrie 2102,Leah 2099,Melanie 2093,Brooke 2037,Karen 2033,Alexandra 2026
Valerie 2016,Caitlin 1957,Julia 1942,Alyssa 1919,Jasmine 1919,Hannah 1904,Stacey 1871,Brittney 1836
Susan 1779,Margaret 1768,Sandra 1748,Candice 1738,LaToya 1720,Bethany 1709,Misty 1696,Katrina 1679
Tracy 1659,Casey 1626,Kelsey 1616,Kara 1602,Nichole 1586,Alison 1573,Heidi 1536,Alexis 1532,Molly 1508
Tina 1505,Pamela 1499,Rachael 1495,Nancy 1484,Jillian 1482,Candace 1466,Denise 1463,Sabrina 1434
Gina 1424,Renee 1422,Jill 1422,Kendra 1420,Morgan 1414,Brenda 1406,Monique 1391,Teresa 1363,Krista 1332
Linda 1328,Miranda 1323,Robin 1322,Dawn 1305,Kristy 1304,Theresa 1304,Tanya 1299,Wendy 1297,Melinda 1294
Joanna 1293,Anne 1288,Felicia 1278,Desiree 1270,Jaclyn 1270,Alisha 1267,Lori 1261,Tamara 1236
Marissa 1229,Kelli 1226,Lacey 1210,Abigail 1202,Christy 1178,Jenny 1148,Tabitha 1140,Colleen 1133
Meredith 1118,Barbara 1114,Angelica 1111,Carolyn 1085,Rebekah 1067,Ebony 1064,Deanna 1057,Tonya 1047
Caroline 1045,Kristi 1031,Kari 1022,Michele 1005,Brianna 998,Bridget 996,Angel 975,Marie 963,Sharon 961
Sheena 955,Tasha 947,Meagan 946,Jaime 944,Cindy 933,Priscilla 932,Ann 928,Ashlee 923,Stefanie 922
Cassie 918,Adrienne 913,Tammy 911,Ana 903,Beth 895,Dominique 879,Mallory 879,Latasha 876,Cristina 875
Virginia 873,Deborah 861,Katelyn 861,Audrey 854,Regina 849,Carla 841,Cheryl 834,Olivia 817,Autumn 805
Jordan 803,Claudia 803,Nina 793,Taylor 793,Kristine 790,Kate 790,Janet 787,Jacquelyn 781,Cara 773
Aimee 768,Mandy 765,Donna 759,Martha 759,Suzanne 756,Shawna 755,Trisha 746,Haley 744,Mindy 737
Carmen 735,Adriana 735,Janelle 732,Carly 726,Kaitlin 726,Bianca 725,Summer 708,Bonnie 705,Toni 700
Abby 692,Grace 686,Robyn 685,Joy 680,Alexandria 679,Jodi 676,Gabrielle 670,Yolanda 663,Kellie 659
Ruth 652,Diane 651,Mayra 645,Paula 645,Lydia 644,Evelyn 639,Jessie 639,Kaitlyn 634,Briana 634
Krystle 633,Naomi 632,Claire 631,Sophia 630,Rosa 628,Gloria 607,Nikki 606,Melody 604,Emma 603,Marisa 603
Paige 603,Ellen 596,Shanna 590,Britney 583,Shana 580,Jeanette 579,Ashleigh 576,Rose 572,Debra 572
Kelley 570,Raquel 570,Amelia 567,Randi 566,Kasey 566,Sasha 565,Christie 564,Hillary 559,Sheila 556
Sonia 555,Keri 550,Karla 545,Sylvia 542,Daisy 533,Shelly 530,Justine 529,Roxanne 527,Rachelle 526
Charlene 520,Chelsey 520,Sierra 515,Esther 513,Carol 513,Jocelyn 512,Stacie 510,Kirsten 509,Savannah 507
Christa 505,Anita 500,Tia 500,Sherry 500,Rhonda 499,Kerri 499,Yvonne 495,Frances 494,Shauna 494
Traci 493,Charlotte 493,Leigh 493,Sonya 491,Helen 490,Lacy 490,Tracey 487,Karina 487,Hilary 486
Laurie 485,Annie 481,Yesenia 479,Charity 478,Alissa 478,Angelina 477,Johanna 475,Leticia 475,Kristie 474
Brianne 472,Tamika 463,Shelby 459,Katharine 458,Gabriela 455,Eva 455,Elise 451,Terri 450,Yvette 449
Miriam 449,Carissa 444,Hope 444,Latisha 443,Kerry 442,Maggie 437,Elisabeth 437,Janice 436,Jane 433
Breanna 430,Alice 426,Rochelle 425,Tabatha 425,Jana 423,Allyson 420,Dorothy 416,Maureen 415,Elaine 414
Annette 414,Irene 413,Tricia 413,Chasity 413,Cortney 411,Staci 411,Jade 410,Cecilia 407,Kathy 406
Camille 406,Antoinette 404,Alana 403,Keisha 401,Sandy 397,Shelley 397,Tanisha 397,Aubrey 396,Lynn 395
Elisa 392,Faith 388,Juanita 382,Lorena 382,Destiny 381,Jami 379,Brandie 377,Jennie 376,Lesley 373
Clarissa 371,Bobbie 370,Ariel 370,Tessa 368,Ruby 368,Elena 366,Marquita 364,Ericka 362,Amie 358,Rita 358
Sally 356,Hayley 356,Connie 356,Guadalupe 353,Jackie 352,Patrice 351,Jasmin 346,Becky 345,Katy 345
Joyce 344,Lyndsey 340,Judith 337,Leanne 336,Taryn 335,Tiara 334,Constance 334,Latonya 334,Eileen 331
Alma 331,Mia 331,Angie 330,Gretchen 330,Jenifer 329,Chrystal 326,Marilyn 325,Marisol 324,Shayla 324
Alyson 324,Norma 323,Lakeisha 323,Alejandra 323,Maribel 323,Nadia 322,Nora 322,Madeline 320,Kira 318
Kylie 317,Joanne 316,Lara 315,Lillian 314,Beverly 313,Belinda 312,Meaghan 311,Christin 310,Celeste 309
Jolene 309,Serena 306,Alisa 304,Devon 302,Darlene 302,Hollie 301,Corinne 301,Betty 300,Christian 296
Shirley 295,Audra 294,Callie 294,Sherri 292,Jody 292,Tameka 291,Rosemary 290,Trista 289,Isabel 289
Tiffani 287,Bridgette 285,Laurel 285,Lakisha 284,Judy 283,Jean 283,Elisha 282,Anastasia 281,Larissa 281
Tatiana 280,Alexa 279,Esmeralda 279,Bobbi 278,Marlene 278,Genevieve 277,Christen 277,Carolina 276
Iris 276,Josephine 275,Lucy 275,Brittani 274,Ariana 273,Terra 270,Michaela 269,Julianne 268,Jayme 268
Chantel 268,Mackenzie 267,Noelle 267,Sydney 267,Lena 267,Blanca 266,Caitlyn 261,Elyse 259,Janine 259
Sheri 259,Ciara 259,Alaina 257,Mercedes 257,Blair 256,Ginger 254,Kristal 253,Leann 252,Billie 251
Margarita 250,Dianna 250,Chandra 249,Joann 249,Aisha 248,Jodie 248,Tania 247,Chanel 247,Tracie 247
Kendall 247,Tierra 245,Brenna 244,Joni 243,Marina 242,Daniela 241`,
  '1980m': `
Michael 35964,Christopher 30067,Matthew 24870,Joshua 21490,David 20790,James 19313,Daniel 18720
Robert 17429,John 17399,Joseph 16224,Jason 15826,Justin 15704,Andrew 15447,Ryan 15112,William 13454
Brian 12681,Brandon 12583,Jonathan 12460,Nicholas 12102,Anthony 11479,Eric 11067,Adam 10571,Kevin 10223
Thomas 9633,Steven 9615,Timothy 9366,Richard 8385,Jeremy 8315,Jeffrey 7847,Kyle 7691,Benjamin 7660
Aaron 7498,Charles 7146,Mark 7011,Jacob 6730,Stephen 6156,Patrick 6036,Scott 5862,Nathan 5743,Paul 5655
Sean 5627,Travis 5578,Zachary 5518,Dustin 5274,Gregory 5075,Kenneth 4830,Jose 4692,Tyler 4684,Jesse 4655
Alexander 4441,Bryan 4362,Samuel 3978,Derek 3951,Bradley 3758,Chad 3742,Shawn 3554,Edward 3296
Jared 3267,Cody 3266,Jordan 3097,Peter 3071,Corey 2905,Keith 2852,Marcus 2806,Juan 2786,Donald 2756
Ronald 2529,Phillip 2476,George 2476,Cory 2404,Joel 2361,Shane 2339,Douglas 2262,Antonio 2254
Raymond 2249,Carlos 2247,Brett 2237,Gary 2180,Alex 2096,Nathaniel 2094,Craig 2065,Ian 2047,Luis 2027
Derrick 1970,Erik 1969,Casey 1950,Philip 1935,Frank 1820,Evan 1760,Gabriel 1751,Victor 1748,Vincent 1736
Larry 1695,Austin 1695,Brent 1695,Seth 1687,Wesley 1685,Dennis 1651,Todd 1643,Christian 1639,Curtis 1620
Jeffery 1603,Randy 1599,Jeremiah 1535,Adrian 1524,Jesus 1483,Luke 1465,Alan 1453,Trevor 1446
Russell 1444,Mario 1430,Lucas 1413,Jerry 1395,Miguel 1383,Carl 1380,Blake 1376,Cameron 1333,Troy 1330
Mitchell 1330,Tony 1327,Shaun 1326,Terry 1309,Johnny 1273,Martin 1258,Ricardo 1251,Bobby 1193,Allen 1187
Johnathan 1187,Jorge 1177,Devin 1176,Andre 1169,Henry 1123,Billy 1119,Caleb 1118,Marc 1112,Garrett 1109
Ricky 1092,Kristopher 1088,Francisco 1087,Danny 1084,Manuel 1083,Lee 1072,Lawrence 1064,Jonathon 1061
Jimmy 1058,Lance 1054,Taylor 1052,Randall 1047,Micheal 1015,Mathew 1009,Albert 1002,Jamie 998,Isaac 995
Roger 975,Rodney 968,Roberto 965,Jon 959,Colin 957,Walter 952,Clinton 950,Louis 940,Clayton 917
Willie 916,Arthur 909,Chase 897,Joe 895,Jack 862,Jay 857,Angel 856,Calvin 855,Ross 851,Darren 850
Oscar 848,Drew 845,Maurice 844,Gerald 841,Alejandro 829,Spencer 822,Hector 818,Ruben 805,Wayne 799
Brendan 790,Grant 786,Javier 785,Bruce 777,Roy 775,Dylan 768,Logan 758,Edwin 754,Omar 741,Brad 736
Reginald 731,Fernando 715,Darrell 713,Sergio 712,Frederick 707,Julian 700,Jaime 696,Jermaine 694
Geoffrey 690,Levi 685,Terrance 681,Noah 671,Dominic 665,Rafael 664,Jerome 660,Pedro 659,Raul 656
Eddie 650,Theodore 648,Neil 641,Edgar 629,Tyrone 629,Jessie 627,Ronnie 626,Marvin 623,Eduardo 620
Ivan 611,Jake 611,Ernest 609,Micah 598,Kurt 579,Terrence 578,Eugene 572,Ramon 571,Ethan 568,Dale 568
Leonard 567,Tommy 567,Armando 565,Steve 563,Darryl 559,Bryce 557,Nicolas 556,Preston 555,Glenn 552
Alberto 546,Andres 544,Barry 538,Marco 531,Kelly 530,Emmanuel 529,Bryant 523,Byron 523,Clifford 518
Melvin 511,Francis 509,Karl 508,Julio 505,Devon 502,Stanley 499,Harold 498,Jarrod 498,Cesar 496
Dwayne 491,Erick 488,Tyson 480,Max 473,Cole 472,Abraham 470,Andy 458,Franklin 445,Damien 443,Joey 440
Shannon 440,Dean 436,Ralph 434,Cedric 433,Marshall 432,Terrell 429,Alfredo 425,Ray 425,Arturo 422
Courtney 420,Warren 418,Orlando 414,Leon 413,Antoine 413,Enrique 413,Tristan 411,Gilbert 410,Elijah 410
Harry 408,Clint 406,Alvin 405,Alfred 404,Branden 402,Earl 401,Clarence 399,Brady 399,Rene 393
Nickolas 392,Gerardo 392,Morgan 391,Demetrius 389,Jamal 389,Kirk 389,Darius 389,Beau 388,Kelvin 388
Lorenzo 383,Howard 382,Xavier 381,Nelson 380,Wade 378,Trent 375,Marcos 375,Daryl 371,Colby 370,Dane 368
Isaiah 363,Johnathon 363,Ernesto 360,Salvador 360,Roderick 359,Stuart 358,Heath 353,Bernard 353
Chris 351,Clifton 346,Quentin 343,Damon 343,Israel 342,Brock 342,Darnell 341,Angelo 334,Collin 332
Lamar 328,Landon 323,Trenton 319,Hunter 318,Norman 317,Lewis 316,Maxwell 314,Damian 310,Tanner 309
Miles 307,Dallas 306,Leroy 303,Allan 303,Kenny 303,Bret 303,Mason 300,Charlie 296,Eli 295,Neal 294
Kendrick 293,Desmond 293,Gavin 292,Simon 292,Zachery 292,Vernon 291,Rudy 290,Glen 289,Felix 287
Duane 284,Rodolfo 280,Dwight 280,Julius 278,Lonnie 278,Pablo 277,Dominique 276,Terence 274,Alexis 273
Gordon 272,Kent 271,Don 270,Zachariah 270,Quinton 269,Derick 269,Graham 268,Jamar 268,Jayson 267
Rickey 266,Jarrett 266,Marquis 265,Emanuel 264,Kurtis 263,Fredrick 263,Gustavo 262,DeAndre 261,Fred 261
Noel 259,Jarvis 259,Kendall 258,Elliott 258,Bradford 257,Rory 256,Chance 256,Abel 256,Nolan 253,Dana 252
Perry 249,Lloyd 249,Donovan 246,Leo 246,Alfonso 246,Marlon 245,Malcolm 245,Josue 244,Dillon 243,Ben 243
Elias 243,Elliot 242,Herbert 242,Fabian 240,Kerry 239,Josiah 239,Dante 237,Guillermo 236,Rocky 236
Brenton 235,Stephan 234,Dexter 232,Rick 231,Ismael 230,Felipe 230,Roland 229,Rolando 229,Jarred 227
Kory 225,Oliver 224,Darin 224,Saul 223,Cornelius 221,Pierre 219,Owen 219,Sam 219,Gilberto 218,Clay 218
Stefan 217,Dusty 216,Carlton 216,Colton 216,Dominick 215,Harrison 215,Roman 214,Rogelio 213,Jamaal 211
Diego 211,Leslie 209,Freddie 208,Robin 207,Donnie 207,Jeff 205,Rashad 204,Rusty 204,Toby 204,Milton 203
Hugo 202,Johnnie 201,Antwan 201,Tyrell 200,Blaine 199,Quincy 199,Frankie 198,Ty 197,Loren 197,Guy 197
Gene 196,Alonzo 196,Donte 196,Jimmie 195,Greg 195,Esteban 195,Lester 193,Tracy 192,Skyler 190
Nathanael 190,Darrin 190,Mike 190,Forrest 189,Floyd 189,Lamont 187,Riley 186,Chadwick 186,Jody 184
Jerrod 184,Weston 184,Trey 184,Salvatore 183,Zackary 183,Lionel 182,Sheldon 181,Giovanni 181,Dewayne 181
Sidney 181,Tomas 180,Gerard 179,Connor 179,Ramiro 179,Moses 177,Demarcus 174,Jackie 174,Jackson 173
Leonardo 173,Brendon 172,Moises 171,Herman 169,Everett 169`,
  '1990f': `
Jessica 16839,Ashley 16767,Emily 13180,Sarah 12459,Samantha 12444,Amanda 10615,Brittany 10601
Elizabeth 9589,Taylor 9390,Megan 8909,Hannah 8821,Kayla 8660,Lauren 8532,Stephanie 8323,Rachel 8283
Jennifer 8223,Nicole 7561,Alexis 7288,Victoria 6525,Amber 6422,Alyssa 6403,Courtney 6294,Rebecca 6093
Danielle 6087,Jasmine 5850,Brianna 5505,Katherine 5381,Alexandra 5266,Madison 5105,Morgan 5066
Melissa 4999,Michelle 4806,Kelsey 4730,Chelsea 4711,Anna 4361,Kimberly 4327,Tiffany 4307,Olivia 4216
Mary 4198,Christina 4147,Allison 4135,Abigail 4042,Sara 4008,Shelby 4000,Heather 3979,Haley 3955
Maria 3936,Kaitlyn 3754,Laura 3734,Erin 3630,Andrea 3623,Natalie 3521,Jordan 3430,Brooke 3368,Julia 3330
Emma 3230,Vanessa 3217,Erica 3098,Sydney 3097,Kelly 3095,Kristen 2949,Katelyn 2934,Marissa 2845,Amy 2842
Crystal 2839,Paige 2808,Cassandra 2798,Gabrielle 2767,Katie 2742,Caitlin 2724,Lindsey 2721,Destiny 2680
Kathryn 2620,Jacqueline 2553,Shannon 2551,Jenna 2547,Angela 2509,Savannah 2484,Mariah 2478
Alexandria 2450,Sierra 2424,Alicia 2416,Briana 2378,Miranda 2346,Jamie 2302,Catherine 2264,Brittney 2224
Breanna 2224,Grace 2214,Monica 2160,Sabrina 2148,Madeline 2053,Caroline 2045,Molly 2031,Erika 1948
Mackenzie 1932,Leah 1893,Diana 1876,Whitney 1827,Cheyenne 1769,Bailey 1756,Christine 1756,Meghan 1750
Lindsay 1743,Angelica 1740,Cynthia 1739,Margaret 1738,Kaitlin 1712,Alexa 1683,Hailey 1683,Veronica 1658
Melanie 1631,Bianca 1586,Autumn 1564,Ariel 1563,Kristin 1546,Bethany 1542,Lisa 1524,Kristina 1514
Holly 1504,Leslie 1487,Casey 1439,Chloe 1436,April 1431,Julie 1412,Claire 1406,Kaylee 1401,Brenda 1385
Kathleen 1380,Rachael 1362,Karen 1362,Sophia 1361,Patricia 1340,Gabriela 1338,Kendra 1332,Dominique 1314
Kara 1306,Ana 1306,Desiree 1305,Tara 1298,Michaela 1287,Brandi 1275,Carly 1266,Kylie 1263,Karina 1256
Adriana 1241,Valerie 1223,Caitlyn 1222,Natasha 1220,Hayley 1214,Rebekah 1162,Jocelyn 1160,Cassidy 1148
Jade 1133,Gabriella 1120,Makayla 1115,Daisy 1110,Jillian 1096,Alison 1096,Audrey 1085,Faith 1084
Angel 1083,Nancy 1082,Dana 1071,Krystal 1060,Alejandra 1055,Ariana 1048,Summer 1045,Isabella 1042
Mikayla 1041,Raven 1028,Katrina 1022,Kiara 990,Sandra 979,Meagan 950,Lydia 941,Kirsten 938,Chelsey 935
Zoe 933,Monique 931,Claudia 917,Mallory 915,Joanna 904,Deanna 901,Isabel 894,Ashlee 888,Felicia 869
Marisa 863,Mercedes 850,McKenzie 849,Jasmin 846,Krista 845,Yesenia 843,Diamond 842,Evelyn 840,Cindy 836
Selena 835,Brandy 828,Gina 827,Mia 812,Bridget 811,Tori 807,Kassandra 807,Alisha 806,Priscilla 805
Anne 804,Hope 794,Cierra 781,Maya 775,Abby 771,Lacey 770,Denise 763,Tabitha 760,Amelia 752,Jazmin 740
Allyson 737,Ashleigh 733,Cristina 729,Hanna 726,Ciara 726,Colleen 718,Naomi 716,Carolyn 716,Karla 715
Linda 711,Meredith 710,Jazmine 704,Jaclyn 703,Asia 703,Kendall 702,Daniela 676,Britney 670,Tessa 669
Arianna 664,Teresa 664,Guadalupe 659,Tatiana 649,Adrianna 642,Nina 641,Nichole 641,Candace 640,Jada 635
Kasey 634,Ellen 630,Katelynn 628,Lillian 624,Carmen 620,Mayra 619,Maggie 617,Wendy 616,Renee 616
Rosa 615,Raquel 609,Justine 606,Aubrey 606,Tiara 605,Susan 603,Alissa 600,Heidi 600,Katlyn 595
Tamara 594,Clarissa 588,Theresa 588,Jordyn 588,Ashlyn 588,Ruby 586,Camille 581,Kiana 575,Carrie 573
Esmeralda 571,Kelli 569,Riley 568,Angelina 567,Ebony 565,Marina 565,Jenny 563,Jessie 563,Alexus 563
Cecilia 562,Jacquelyn 557,Miriam 557,Virginia 548,Candice 548,Cara 547,Carolina 546,Celeste 545
Marie 545,Gloria 544,Lily 542,Elise 540,Kelsie 539,Tia 539,Martha 539,Charlotte 538,Janet 536,Elena 528
Cassie 525,Callie 522,Esther 520,Kate 519,Shayla 515,Alana 512,Brenna 511,Dakota 508,Kylee 507
Skylar 505,Alondra 503,Savanna 503,Alexia 502,Kyra 497,Madeleine 496,Vivian 492,Stacy 491,Carissa 490
Barbara 489,Stacey 486,Hillary 484,Ruth 483,Ashton 483,Tiana 482,Genesis 482,Madelyn 480,Annie 477
Sadie 476,Kennedy 475,Robin 472,Arielle 472,Anastasia 472,Janelle 471,Brooklyn 471,Rose 471,Serena 469
Sharon 469,Logan 468,McKenna 467,Helen 467,Pamela 466,Carla 466,Kyla 465,Toni 462,Deja 459,Sasha 455
Liliana 450,Kellie 449,Imani 445,Eva 444,Sophie 444,Natalia 443,Melinda 440,Ann 439,Adrienne 435
Aaliyah 435,Aimee 435,Sofia 435,Devon 434,Valeria 433,Devin 432,Juliana 428,Deborah 421,Tanya 421
Marisol 420,Melody 418,Elisabeth 417,Peyton 416,Delaney 416,Kierra 415,Karissa 414,Kira 413,Nikki 413
Isabelle 404,Sonia 403,Makenzie 402,Payton 401,Chelsie 400,Tina 399,Tierra 399,Nadia 396,Shawna 395
Josephine 392,Sidney 387,Regina 384,Mikaela 384,Francesca 383,Macy 383,Julianna 383,Destinee 382
Kali 380,Bryanna 380,Lorena 380,Kailey 379,Bria 377,Brianne 376,Avery 372,Jane 371,Tracy 371,Cameron 370
Kayleigh 369,Alyson 367,Taryn 365,Emilee 365,Larissa 364,Kristine 363,Cortney 363,Alaina 361,Alice 358
Chasity 357,Sylvia 354,Tayler 354,Paola 354,Gianna 354,Paula 352,Kari 351,Precious 350,Leticia 350
Kaitlynn 349,Harley 348,Shania 347,Cheyanne 346,Clara 345,Nicolette 345,Brittani 345,Joy 343,Shanice 342
Kristy 341,Tania 340,Mariana 340,India 340,Robyn 339,Lucy 338,Giselle 337,Frances 337,Jeanette 336
Johanna 336,Josie 335,Michele 334,Alma 334,Christy 332,Noelle 332,Irene 331,Allie 331,Haylee 331
Kaila 330,Breana 329,Carley 328,Daniella 328,Jaime 326,Shayna 324,Simone 324,Marilyn 319,Randi 318
Marlene 317,Kristi 317,Donna 315,Angelique 314,Hunter 312,Abbey 311,Ciera 311,Tasha 311,Elisa 309
Iris 308,Yvette 307,Talia 307,Nora 307,Christa 304,Skyler 303,Kourtney 303,Rachelle 302,Elaine 302
Ericka 302,Meaghan 301,Misty 301,Kiera 299,Stefanie 297,Trisha 295,Katharine 295,Nia 293,Kaleigh 293
Maritza 291,Kenya 290,Cristal 290,Carina 290,Corinne 289,Maribel 289,Blanca 288,Chantel 288,Julianne 287
Tatyana 287,Ivy 284,Tiffani 282,Judith 282,Paris 281,Kelsi 281,Aliyah 281,Alanna 279,Haleigh 279
Janae 279,Lauryn 277,Lizbeth 277,Yvonne 277,Charity 277,Carol 275,Lori 275,Kelley 274,Kiersten 274
Yasmin 274,Baylee 273,Diane 273,Kaley 273,Eleanor 270,Leanna 268,Margarita 268,Julissa 267,Lyndsey 266
Viviana 266,Tanisha 265,Chanel 264,Jill 264,Sandy 264,Eliza 264,Hallie 263,Shaina 262,Tianna 262
Justice 261,Kassidy 261,Mollie 259,Tyra 259,Sheila 258,Lesley 258,Paulina 257,Yolanda 257,Emilie 257
Kaylin 256,Desirae 256,Moriah 256,Casandra 256,Perla 255,Kaylie 254,Anita 254,Genevieve 254,Tess 253
Hilary 253,Stephany 251,Maranda 250,Lena 248,Edith 248,Yasmine 247,Iesha 247,Chandler 246,Fatima 246
Shana 246,Alisa 246,Bonnie 246,Beatriz 244,Georgia 244,Laurel 242,Cayla 242,Micaela 242,Lacy 242
Kathy 240,Kacie 239,Dawn 239,Alina 239,Bridgette 238,Antoinette 238,Roxanne 238,Darian 238,Reagan 237
Carlie 236,Rochelle 236,Suzanne 236,Heaven 236,Alexandrea 236,Dorothy 234,Ava 233,Araceli 232,Selina 232
Mya 231,Sally 231,Gillian 231,Susana 230,Antonia 229,Alysha 229,Eileen 228,Norma 228,Katelin 228
Breanne 227,Noemi 227,Rosemary 225,Kaylyn 224,Shauna 224,Keri 223,Celina 223,Aisha 222,Luz 222
Trinity 222,Clare 220,Lucia 220,Janice 220,McKayla 219,Regan 217`,
  '1990m': `
Michael 23743,Christopher 18499,Matthew 18057,Joshua 16902,Jacob 15319,Nicholas 14138,Andrew 14011
Daniel 13978,Tyler 13469,Joseph 13386,Brandon 13321,David 13022,James 12577,Ryan 12387,John 12326
Zachary 11569,Justin 11303,William 11183,Anthony 11102,Robert 10549,Jonathan 10139,Austin 9764
Alexander 9445,Kyle 9254,Kevin 8482,Thomas 7528,Cody 7522,Jordan 7433,Eric 6943,Benjamin 6875,Aaron 6590
Christian 6472,Samuel 6445,Dylan 6268,Steven 6218,Brian 6125,Jose 6111,Timothy 5533,Nathan 5510
Adam 5489,Richard 4871,Patrick 4772,Charles 4746,Sean 4724,Jason 4708,Cameron 4166,Jeremy 3995,Mark 3893
Stephen 3859,Jesse 3788,Juan 3640,Alex 3636,Travis 3502,Jeffrey 3440,Ethan 3436,Caleb 3403,Luis 3324
Jared 3275,Logan 3264,Hunter 3108,Trevor 3078,Bryan 3068,Evan 3050,Paul 3025,Taylor 2999,Kenneth 2991
Connor 2947,Dustin 2915,Noah 2887,Carlos 2832,Devin 2828,Gabriel 2814,Ian 2773,Nathaniel 2700
Gregory 2674,Derek 2606,Corey 2579,Jesus 2522,Scott 2517,Bradley 2469,Dakota 2396,Antonio 2390
Marcus 2386,Blake 2355,Garrett 2327,Edward 2318,Luke 2281,Shawn 2181,Peter 2175,Seth 2167,Mitchell 2157
Adrian 2155,Victor 2108,Miguel 2105,Shane 2085,Chase 2070,Isaac 2067,Spencer 1960,Lucas 1959,Jack 1924
Tanner 1920,Angel 1899,Vincent 1885,Isaiah 1879,Dalton 1848,Brett 1819,George 1810,Alejandro 1806
Elijah 1779,Cory 1754,Cole 1739,Joel 1735,Erik 1725,Jake 1699,Mason 1688,Jorge 1680,Dillon 1677
Raymond 1627,Colton 1564,Ricardo 1505,Casey 1502,Francisco 1475,Brendan 1464,Devon 1459,Keith 1457
Colin 1451,Wesley 1450,Phillip 1436,Oscar 1431,Julian 1420,Johnathan 1400,Eduardo 1398,Chad 1392
Donald 1374,Bryce 1374,Ronald 1370,Alec 1330,Dominic 1316,Grant 1307,Martin 1300,Henry 1294,Mario 1262
Xavier 1247,Manuel 1241,Alan 1237,Derrick 1232,Frank 1230,Tristan 1228,Collin 1220,Omar 1218
Jeremiah 1214,Jackson 1211,Troy 1172,Edgar 1140,Javier 1135,Douglas 1128,Clayton 1120,Jonathon 1100
Nicolas 1089,Andre 1083,Maxwell 1074,Ivan 1053,Philip 1051,Levi 1044,Sergio 1033,Roberto 1030
Darius 1010,Andres 1008,Cristian 1003,Hector 1000,Fernando 998,Drew 993,Curtis 986,Gary 985,Riley 967
Johnny 948,Max 935,Dennis 929,Malik 922,Wyatt 921,Cesar 916,Edwin 897,Gavin 887,Preston 877,Marco 873
Allen 870,Ruben 869,Calvin 865,Mathew 863,Randy 862,Brent 854,Jerry 851,Hayden 839,Alexis 835,Brady 834
Parker 834,Tony 829,Pedro 828,Craig 827,Larry 819,Erick 805,Kaleb 765,Trenton 755,Carl 754,Jeffery 753
Raul 750,Zachery 749,Sebastian 749,Louis 741,Rafael 738,Marc 735,Colby 732,Emmanuel 728,Jimmy 724
Albert 715,Julio 710,Danny 709,Harrison 708,Kristopher 707,Micah 706,Russell 706,Armando 702,Jaime 697
Gerardo 693,Diego 690,Ricky 689,Chance 679,Gage 678,Lawrence 675,Alberto 671,Terry 669,Abraham 668
Chandler 666,Micheal 661,Damian 652,Conner 649,Trey 648,Darren 643,Landon 642,Skyler 632,Andy 629
Donovan 628,Rodney 622,Lance 621,Walter 617,Liam 611,Joe 611,Nolan 605,Marcos 605,Enrique 605,Arthur 605
Todd 596,Trent 590,Bobby 585,Zackary 584,Jalen 571,Dominique 564,Billy 562,Giovanni 561,Josiah 560
Josue 551,Nickolas 551,Jay 548,Roger 547,Ramon 538,Ross 537,Dallas 536,Jon 532,DeAndre 532,Randall 530
Jamal 527,Arturo 526,Israel 522,Alfredo 519,Morgan 519,Theodore 519,Maurice 518,Jonah 517,Malcolm 517
Dante 514,Bryant 512,Carson 512,Kody 511,Bailey 510,Marvin 504,Miles 504,Gerald 503,Reginald 499
Carter 499,Willie 499,Branden 497,Eddie 496,Owen 495,Damon 495,Terrance 490,Avery 485,Jessie 478,Ty 477
Lorenzo 470,Brock 468,Jamie 467,Johnathon 466,Damien 466,Tommy 464,Lee 463,Dominick 461,Gustavo 461
Elias 455,Frederick 454,Marquis 454,Aidan 451,Shaun 443,Salvador 442,Roy 441,Tevin 438,Eli 435
Braden 431,Demetrius 431,Brennan 426,Marshall 425,Conor 423,Jakob 419,Zane 418,Dean 417,Quentin 417
Ernesto 417,Fabian 415,Pablo 410,Angelo 410,Ashton 408,Griffin 408,Brenden 407,Clinton 407,Tyrone 407
Terrell 407,Bruce 405,Desmond 403,Kendall 402,Quinton 401,Terrence 397,Steve 393,Zachariah 392
Darrell 388,Zackery 385,Wayne 385,Simon 385,Drake 382,Kelvin 380,Saul 379,Leonardo 374,Jerome 371
Nelson 367,Rene 367,Franklin 365,Myles 364,Francis 363,Kameron 363,Ronnie 362,Byron 361,Lane 361
Tucker 361,Neil 358,Melvin 357,Jarrett 354,Devonte 353,Orlando 352,Brendon 351,Roman 348,Ismael 345
Emilio 345,Emanuel 342,Keegan 338,Quinn 338,Oliver 337,Darryl 336,Forrest 334,Abel 333,Guillermo 332
Kyler 332,Esteban 331,Felix 323,Cooper 322,Leonard 322,Kendrick 320,Corbin 320,Dale 319,Peyton 319
Geoffrey 317,Stanley 314,Karl 314,Weston 313,Eugene 313,Jermaine 312,Ernest 311,Graham 308,Devante 308
Wade 307,Keenan 307,Warren 306,Nikolas 305,Bryson 304,Glenn 303,Moises 303,Alvin 302,Trevon 299,Clay 298
Skylar 296,Dawson 295,Jordon 294,Kurt 292,Cedric 291,Rodolfo 291,Beau 288,Dwayne 288,Hugo 288,Harley 286
Harold 283,Jarrod 283,Devan 283,Tyrell 282,Isiah 281,Denzel 280,Dane 280,Sam 279,Gilbert 278,Ray 277
Harry 277,Stefan 277,Allan 277,Joey 277,Felipe 275,Kenny 273,Lukas 272,Brayden 272,Noel 271,Elliot 270
Alfonso 267,Kristian 267,Jarred 266,Leon 266,Tyson 264,Chris 264,Ali 263,Davis 263,Braxton 261
Gilberto 261,Darian 259,Rodrigo 259,Rudy 258,Tristen 258,Brody 257,Donte 256,Deshawn 256,Javon 255
Keaton 254,Elliott 254,Khalil 253,Jayson 252,Charlie 252,Sheldon 248,Reid 248,Shaquille 247,Payton 246
Rogelio 245,Davon 244,Justice 244,Leo 243,Grayson 243,Alfred 243,Sterling 242,Rashad 241,Ramiro 241
Marquise 240,Ariel 239,Blaine 237,Nathanael 237,Tylor 235,Cade 235,Marlon 234,Clarence 233,Jace 233
Lewis 233,Mackenzie 232,Darnell 232,Julius 232,Tomas 232,Reed 231,Garret 231,Ralph 230,Tyree 225
Brad 225,Stuart 223,Stephan 223,Jaquan 222,Jaden 222,Roderick 221,Clifford 221,Santiago 220,Daquan 219
Alonzo 219,Demarcus 218,Barry 217,Duncan 217,Quincy 215,Antoine 214,Bernard 214,Noe 213,Wilson 213
Kelly 212,Kurtis 212,Mauricio 210,Rolando 209,Kory 206,Bret 206,Jarod 206,Clint 205,Damion 204,Kirk 203
Lamar 203,Ahmad 201,Howard 201,Earl 201,Adan 200,Derick 198,Dexter 198,Dorian 198,Shannon 198,Sidney 197
Deonte 196,Nigel 195,Efrain 194,Ezekiel 192,Jarvis 192,Colten 192,Austen 191,Walker 190,Jaylen 190
Deon 189,Humberto 188,Amir 185,Moses 185,Perry 185,Mohammad 184,Darien 184,Leroy 182,Carlton 182
Gordon 181,Malachi 181,Daryl 181,DeAngelo 180,Issac 180,Kasey 179,Markus 179,Jaron 179,Quintin 178
Sawyer 177,Ben 177,Jamar 176,Norman 176,Fredrick 175,Uriel 175,Dwight 175,Holden 174,Solomon 173
Chaz 172,Brice 172,Alvaro 172,Vicente 172,Korey 172,Deven 169,Osvaldo 169,Mike 169,Stephon 168
Freddy 167,Addison 167,Dion 167,Brenton 165,Cullen 165,Heath 165,Mitchel 165,Leonel 164,Triston 164
Terence 163,Salvatore 163,Kareem 163,Neal 161,Dashawn 160,Toby 160,Jayden 160,Roland 160,Glen 160
Frankie 158,Coty 158,Tre 157,Joaquin 157,Mohammed 157,Coleman 157,Aron 156,Kaden 155,Everett 155`,
  '2000f': `
Emily 12117,Madison 10463,Emma 9817,Olivia 8451,Hannah 8433,Abigail 8172,Isabella 8098,Samantha 7273
Elizabeth 7223,Ashley 7206,Alexis 7083,Sarah 6734,Sophia 6457,Alyssa 6199,Grace 5996,Ava 5662
Taylor 5469,Brianna 5403,Lauren 5263,Chloe 5224,Natalie 5149,Kayla 5109,Jessica 4909,Anna 4884
Victoria 4600,Mia 4522,Hailey 4439,Sydney 4141,Jasmine 4117,Julia 3839,Morgan 3833,Destiny 3777
Rachel 3696,Ella 3654,Kaitlyn 3624,Megan 3620,Katherine 3539,Savannah 3505,Jennifer 3439,Alexandra 3317
Allison 3248,Haley 3089,Maria 3085,Kaylee 3055,Lily 3042,Makayla 2977,Brooke 2961,Nicole 2955
Mackenzie 2954,Addison 2783,Stephanie 2705,Lillian 2674,Andrea 2663,Zoe 2640,Faith 2639,Kimberly 2626
Madeline 2615,Alexa 2606,Katelyn 2590,Gabriella 2565,Gabrielle 2546,Trinity 2537,Amanda 2521,Kylie 2515
Mary 2495,Paige 2468,Riley 2466,Leah 2458,Jenna 2454,Sara 2383,Rebecca 2363,Michelle 2357,Sofia 2349
Vanessa 2340,Jordan 2338,Angelina 2317,Caroline 2266,Avery 2259,Audrey 2248,Evelyn 2206,Maya 2168
Claire 2113,Autumn 2085,Jocelyn 2079,Ariana 2057,Nevaeh 2056,Arianna 2048,Jada 2007,Bailey 1997
Brooklyn 1995,Aaliyah 1969,Amber 1961,Isabel 1952,Mariah 1931,Danielle 1929,Melanie 1908,Sierra 1869
Erin 1807,Molly 1802,Amelia 1801,Isabelle 1780,Madelyn 1767,Melissa 1766,Jacqueline 1740,Marissa 1737
Shelby 1695,Angela 1695,Leslie 1682,Katie 1648,Jade 1640,Catherine 1608,Diana 1600,Aubrey 1599,Mya 1559
Amy 1557,Briana 1555,Sophie 1553,Gabriela 1545,Breanna 1516,Gianna 1509,Kennedy 1493,Gracie 1488
Peyton 1488,Adriana 1484,Christina 1470,Courtney 1461,Daniela 1443,Lydia 1424,Kathryn 1423,Valeria 1420
Layla 1419,Alexandria 1403,Natalia 1382,Angel 1376,Laura 1352,Charlotte 1313,Margaret 1295,Cheyenne 1294
Mikayla 1285,Miranda 1285,Naomi 1283,Kelsey 1266,Payton 1266,Ana 1256,Alicia 1253,Jillian 1236
Daisy 1235,McKenzie 1222,Ashlyn 1217,Sabrina 1210,Caitlin 1208,Summer 1201,Ruby 1192,Valerie 1189
Rylee 1189,Skylar 1185,Lindsey 1172,Kelly 1171,Genesis 1161,Zoey 1158,Eva 1156,Sadie 1153,Alexia 1150
Cassidy 1147,Kylee 1146,Kendall 1139,Jordyn 1137,Kate 1125,Jayla 1123,Karen 1116,Tiffany 1093
Cassandra 1090,Juliana 1087,Reagan 1082,Caitlyn 1071,Giselle 1068,Serenity 1062,Alondra 1056,Lucy 1049
Bianca 1024,Kiara 1024,Crystal 1023,Erica 1021,Angelica 1012,Hope 1011,Chelsea 976,Alana 971,Liliana 954
Brittany 951,Camila 951,Makenzie 946,Lilly 934,Veronica 933,Abby 932,Jazmin 931,Adrianna 930,Karina 925
Delaney 925,Ellie 922,Jasmin 916,Maggie 915,Julianna 914,Bella 910,Erika 905,Carly 904,Jamie 893
McKenna 886,Ariel 880,Karla 874,Kyla 870,Mariana 857,Elena 850,Nadia 848,Kyra 847,Alejandra 842
Esmeralda 838,Bethany 832,Aliyah 829,Amaya 826,Cynthia 821,Vivian 795,Monica 795,Elise 789,Keira 786
Camryn 786,Laila 782,Mallory 777,Brenda 777,Kendra 771,Meghan 763,Jayden 760,Makenna 760,Haylee 758
Heather 757,Jazmine 755,Hayley 755,Josephine 754,Reese 749,Fatima 737,Rebekah 733,Hanna 731,Kara 730
Alison 720,Macy 716,Annabelle 713,Tessa 713,Michaela 708,Savanna 706,Joanna 702,Allyson 702,Lizbeth 701
Nina 698,Desiree 693,Clara 689,Diamond 681,Kristen 680,Guadalupe 678,Julie 676,Shannon 675,Selena 671
Dakota 671,Alaina 669,Lindsay 664,Piper 661,Carmen 661,Katelynn 660,Kira 654,Ciara 652,Cecilia 649
Heaven 646,Cameron 645,Aniyah 642,Stella 641,Kailey 641,Kayleigh 637,Camille 637,Kaitlin 631,Holly 628
Allie 625,Brooklynn 621,April 618,Esther 614,Alivia 614,Miriam 610,Asia 608,Claudia 608,Eleanor 606
Tatiana 604,Carolina 599,Nancy 592,Nora 591,Callie 590,Anastasia 587,Melody 587,Eliana 580,Sienna 579
Kamryn 578,Josie 576,Madeleine 576,Serena 575,Cadence 573,Celeste 571,Julissa 570,Hayden 568,Ashlynn 566
Eden 561,Jaden 561,Paris 560,Skyler 553,Alayna 547,Jayda 547,Heidi 547,Aniya 546,Kathleen 545,Raven 543
Britney 542,Sandra 541,Izabella 537,Leila 536,Cindy 536,Paola 535,Bridget 534,Daniella 534,Violet 531
Natasha 522,Kaylie 521,Eliza 520,Alina 520,Priscilla 519,Wendy 519,Shayla 518,Georgia 517,Rose 516
Kristina 516,Katrina 515,Aurora 512,Alissa 511,Kirsten 506,Patricia 504,Nayeli 503,Ivy 503,Leilani 502
Emely 499,Jadyn 496,Rachael 495,Ruth 494,Casey 494,Denise 491,Lila 489,London 488,Brenna 487,Marley 487
Lexi 486,Yesenia 483,Meredith 482,Helen 479,Annie 478,Imani 478,Emilee 477,Annika 476,Fiona 475
Madalyn 472,Tori 471,Christine 471,Kassandra 470,Ashlee 470,Lauryn 469,Anahi 469,Sasha 468,Iris 468
Scarlett 465,Nia 464,Kiana 464,Tara 464,Kiera 462,Talia 461,Mercedes 457,Yasmin 456,Sidney 455,Rylie 451
Angie 451,Cierra 450,Ryleigh 447,Tatum 447,Alice 447,Dulce 447,Genevieve 445,Malia 444,Harley 444
Joselyn 440,Kiley 440,Lucia 438,Phoebe 438,Kyleigh 435,Rosa 432,Dana 430,Brittney 428,Bryanna 428
Marisol 425,Lola 423,Anne 423,Kassidy 422,Marisa 421,Cora 419,Madisyn 415,Brynn 414,Itzel 412
Delilah 412,Clarissa 409,Marina 407,Valentina 406,Perla 405,Lesly 404,Baylee 403,Hailee 402,Maddison 402
Lacey 400,Kaylin 399,Hallie 399,Gloria 393,Sage 393,Harmony 391,Madyson 391,Linda 389,Whitney 389
Alexus 389,Jane 386,Elisabeth 386,Halle 385,Lisa 381,Francesca 380,Noelle 378,Viviana 377,Cristina 377
Fernanda 376,Madilyn 375,Deanna 375,Khloe 374,Shania 374,Anya 373,Raquel 372,Tiana 371,Tabitha 370
Krystal 369,Ximena 368,Johanna 367,Janelle 367,Teresa 366,Carolyn 364,Skye 363,Virginia 363,Jenny 362
Jaelyn 361,Janiya 361,Amari 359,Kaitlynn 357,Estrella 357,Brielle 356,Macie 356,Paulina 355
Jaqueline 355,Presley 354,Sarai 353,Taryn 352,Ashleigh 351,Ashanti 351,Nyla 350,Kaelyn 350,Aubree 349
Dominique 349,Elaina 348,Kaydence 347,Alyson 347,Teagan 346,Ainsley 345,Raegan 345,India 344,Emilia 344
Nataly 343,Kaleigh 340,Ayanna 338,Addyson 338,Tamia 336,Emerson 336,Tania 335,Alanna 334,Carla 334
Athena 334,Miracle 333,Marie 331,Kristin 330,Destinee 330,Lena 328,Martha 328,Regan 327,Haleigh 327
Cara 327,Cheyanne 327,Willow 325,Alisha 325,Alessandra 324,Amya 324,America 324,Madelynn 324,Lyla 323
Jaiden 323,Samara 323,Joy 321,Hazel 321,Miley 320,Abbigail 318,Aileen 315,Justice 315,Lilian 313
Renee 313,Lana 312,Kali 312,Emilie 311,Adeline 310,McKayla 309,Jimena 309,Jessie 307,Penelope 307
Harper 307,Kiersten 306,Maritza 305,Ayla 305,Anika 303,Carley 302,Kailyn 302,Mikaela 302,Monique 301
Carissa 301,Jazlyn 300,Ellen 300,Janet 298,Gillian 297,Juliet 297,Haylie 296,Gisselle 295,Precious 295
Sylvia 294,Melina 293,Anaya 292,Kadence 292,Lexie 292,Elisa 291,Marilyn 290,Isabela 289,Janiyah 287
Bailee 287,Marlene 286,Simone 286,Melany 285,Gina 285,Pamela 284,Lillie 284,Danica 284,Deja 284
Yasmine 284,Susan 283,Kasey 283,Tia 283,Kierra 281,Larissa 280,Elle 280,Lilliana 279,Angelique 279
Kailee 279,Liberty 279,Laney 278,Daphne 278,Irene 277,Tamara 276,Lia 276,Karissa 276,Katlyn 275
Sharon 275,Kenya 275,Isis 274,Maia 274,Jacquelyn 273,Nathalie 273,Helena 271,Carlie 269,Hadley 268
Abbey 267,Krista 267,Kenzie 266,Sonia 264,Aspen 264,Jaida 264,Meagan 262,Dayana 261,Macey 261,Eve 260
Ashton 259,Arielle 258,Dayanara 258,Kimora 257,Tiara 257,Charity 256,Luna 256,Araceli 255,Zoie 255
Janessa 255,Mayra 255,Juliette 254,Janae 253,Cassie 252,Skyla 252,Luz 251,Amira 251,Abbie 251,Kaley 250
Barbara 249,Lyric 248,Reyna 247,Felicity 247,Theresa 246,Gwendolyn 246,Cali 246,Regina 246,Litzy 246
Alma 245,Judith 245,Noemi 244,Kennedi 243,Kaya 242,Norah 241,Danna 241,Quinn 240,Lorena 240,Haven 240
Clare 238,Karlee 238,Kelsie 237,Yadira 235,Brisa 235,Zaria 234,Jolie 234,Arely 234,Cristal 233,Ann 233
Amara 232,Julianne 232,Deborah 232,Shyanne 230,Brandy 230,Lea 230,Maci 230,Kaylynn 230,Kaila 228
Carlee 228,Amani 228,Aleah 227,Kaylyn 226,Paula 226,Parker 226,Aria 226,Ally 224,Elaine 224,Aubrie 224
Lesley 223,Tianna 223,Annabella 223,Edith 223,Adrienne 223,Aimee 222,Stacy 221,Mariam 221,Jaylin 221
Jazmyn 221,Maeve 221,Rhiannon 221,Brandi 220,Ingrid 219,Mara 218,Yazmin 218,Tess 218,Marlee 217,Kaia 217
Savanah 217,Kayden 216,Celia 216,Jaclyn 216,Jaylynn 215,Rowan 215,Frances 214,Tanya 213,Mollie 213
Rosemary 213,Natalee 213,Aisha 213,Alena 212,Myah 212,Ansley 211,Colleen 210,Tatyana 210,Annalise 209`,
  '2000m': `
Jacob 13727,Michael 12560,Joshua 11627,Matthew 11107,Daniel 10212,Christopher 10191,Andrew 10150
Ethan 10117,Joseph 9760,William 9742,Anthony 9617,David 9013,Alexander 8962,Nicholas 8903,Ryan 8685
Tyler 8299,James 8174,John 8066,Jonathan 7257,Noah 7190,Brandon 7167,Christian 7137,Dylan 7024
Samuel 6940,Benjamin 6879,Nathan 6758,Zachary 6756,Logan 6718,Justin 6164,Gabriel 6004,Jose 5801
Austin 5652,Kevin 5568,Elijah 5531,Caleb 5516,Robert 5343,Thomas 5118,Jordan 5069,Cameron 4806,Jack 4789
Hunter 4754,Jackson 4737,Angel 4727,Isaiah 4646,Evan 4620,Isaac 4546,Luke 4536,Mason 4536,Jason 4438
Jayden 4438,Gavin 4434,Aaron 4356,Connor 4311,Aiden 4187,Aidan 3835,Kyle 3818,Juan 3802,Charles 3776
Luis 3726,Adam 3558,Lucas 3558,Brian 3497,Eric 3483,Adrian 3314,Nathaniel 3220,Sean 3215,Alex 3196
Carlos 3167,Ian 3105,Bryan 3105,Owen 3102,Jesus 3073,Landon 3063,Julian 3026,Chase 2866,Cole 2850
Diego 2809,Jeremiah 2788,Steven 2700,Sebastian 2700,Xavier 2629,Timothy 2627,Carter 2623,Wyatt 2574
Brayden 2524,Blake 2511,Hayden 2508,Devin 2476,Cody 2449,Richard 2435,Seth 2414,Dominic 2411,Jaden 2319
Antonio 2317,Miguel 2310,Liam 2253,Patrick 2245,Carson 2238,Jesse 2173,Tristan 2170,Alejandro 2161
Henry 2138,Victor 2039,Trevor 2008,Bryce 1999,Jake 1997,Riley 1986,Colin 1962,Jared 1906,Jeremy 1879
Mark 1866,Caden 1841,Garrett 1816,Parker 1791,Marcus 1786,Vincent 1768,Kaleb 1742,Kaden 1736,Brady 1720
Colton 1717,Kenneth 1708,Joel 1687,Oscar 1682,Josiah 1664,Jorge 1656,Cooper 1626,Ashton 1625,Tanner 1588
Eduardo 1574,Paul 1549,Edward 1543,Ivan 1538,Preston 1520,Maxwell 1507,Alan 1486,Levi 1467,Stephen 1448
Grant 1425,Nicolas 1417,Omar 1412,Dakota 1411,Alexis 1405,George 1404,Eli 1395,Collin 1395,Spencer 1376
Gage 1374,Max 1372,Cristian 1363,Ricardo 1363,Derek 1354,Micah 1354,Brody 1338,Francisco 1329,Nolan 1322
Ayden 1318,Dalton 1312,Shane 1309,Peter 1309,Damian 1304,Jeffrey 1299,Brendan 1295,Travis 1290
Fernando 1261,Peyton 1251,Conner 1249,Andres 1242,Javier 1235,Giovanni 1214,Shawn 1212,Braden 1207
Jonah 1188,Bradley 1184,Cesar 1183,Emmanuel 1180,Manuel 1175,Edgar 1132,Mario 1124,Erik 1123,Edwin 1106
Johnathan 1098,Devon 1084,Erick 1074,Wesley 1056,Oliver 1049,Trenton 1047,Hector 1046,Malachi 1040
Jalen 1025,Raymond 1021,Gregory 1006,Abraham 994,Elias 983,Leonardo 977,Sergio 975,Donovan 968,Colby 962
Marco 958,Bryson 955,Martin 940,Jaylen 937,Clayton 936,Damien 928,Josue 919,Roberto 903,Miles 892
Andre 892,Andy 889,Dillon 888,Taylor 886,Corey 875,Harrison 862,Ty 858,Mitchell 848,Dawson 846,Drew 838
Dustin 828,Jace 817,Scott 813,Israel 809,Calvin 807,Avery 795,Jaxon 788,Pedro 783,Ruben 770,Dominick 765
Rafael 754,Zane 744,Malik 740,Jakob 740,Troy 739,Roman 736,Brett 735,Santiago 732,Griffin 730,Frank 725
Cayden 721,Chance 718,Johnny 716,Grayson 710,Camden 708,Keegan 705,Skyler 703,Braxton 697,Trey 696
Jaiden 691,Alec 688,Cade 685,Ronald 684,Marcos 681,Gerardo 681,Derrick 678,Drake 678,Phillip 675
Raul 673,Simon 672,Kayden 665,Trent 655,Armando 654,Payton 651,Enrique 648,Julio 640,Kai 632,Allen 628
Keith 627,Dante 625,Brock 624,Darius 623,Tucker 621,Landen 618,Casey 615,Leo 615,Kameron 613,Hudson 613
Jaime 604,Donald 602,Fabian 600,Angelo 591,Brennan 589,Corbin 584,Zion 583,Kyler 582,Lukas 582
Kaiden 576,Emanuel 576,Tyson 571,Chandler 563,Asher 557,Ezekiel 557,Quinn 556,Myles 556,Gustavo 552
Zackary 552,Brenden 551,Alberto 545,Ryder 532,Jerry 532,Axel 532,Mathew 532,Theodore 529,Lance 528
Danny 528,Saul 528,Mateo 525,Pablo 525,Jimmy 524,Dennis 522,Randy 519,Louis 514,Rylan 514,Lane 513
Emilio 512,Philip 510,Sawyer 509,Lorenzo 506,Xander 497,Arturo 496,Tony 493,Aden 483,Curtis 483
Jonathon 479,Maddox 478,Jude 469,Tristen 461,Larry 458,Kobe 457,Albert 455,Nickolas 451,Alfredo 449
Darren 447,Ismael 447,Cory 446,Gary 445,Amir 444,Adan 442,Marc 442,Lincoln 441,Jayson 437,Damon 436
Douglas 434,Esteban 434,Dallas 433,Maximus 432,Brayan 428,Chad 427,Bryant 426,Braeden 421,Moises 421
Quentin 421,Charlie 419,Abel 419,Arthur 418,Ezra 415,Zander 414,Julius 410,Marvin 410,Joe 410
Joaquin 410,Ricky 409,Jay 408,Ramon 408,Walter 408,Dean 403,Rodrigo 403,Weston 400,Salvador 394
Morgan 393,Nikolas 392,Ernesto 391,Russell 390,Kristopher 388,Keaton 388,Emiliano 388,Ali 387,Chris 383
Graham 382,Lawrence 382,Mauricio 381,Felix 380,Jaxson 378,Camron 376,Orlando 376,Caiden 376,Elliot 373
Marshall 370,Hugo 367,Holden 366,Silas 366,Declan 364,Micheal 364,Luca 362,Reece 362,Jonas 361
Easton 361,Carl 360,Maurice 360,Davis 358,Bennett 357,Eddie 355,Isiah 353,Shaun 351,Justice 347,Gael 346
Bailey 346,DeAndre 342,Dane 340,Issac 340,Kade 339,Tommy 336,Braydon 335,Terry 332,Zachariah 332
Zachery 331,Javon 331,Amari 330,Reid 327,Jeffery 325,Tate 325,Rodney 324,Reese 323,Uriel 323,Walker 322
Roger 319,Desmond 316,Brent 316,Yahir 315,Kelvin 314,Jon 313,Melvin 312,Branden 311,Braylon 310
Elliott 309,Skylar 309,Beau 307,Guillermo 305,Jadon 304,Conor 298,Quinton 296,Jamal 296,Grady 295
Dorian 295,Kody 294,Jaylin 294,Nelson 294,Khalil 292,Noel 291,Mekhi 290,Anderson 289,Demetrius 288
Sam 288,Bobby 286,Nathanael 286,Davion 284,Billy 284,Nasir 284,Brendon 284,Terrance 283,Frederick 282
Solomon 282,Reed 282,Trevon 282,Kristian 281,Jessie 280,Felipe 280,Roy 279,Craig 278,Noe 277,Bruce 277
Jayce 277,Cash 277,Nehemiah 276,Jamari 276,Everett 276,Jameson 276,Jermaine 275,Rowan 275,Franklin 275
Jaydon 272,Rene 271,Ahmad 270,Jaylon 269,Moses 268,Byron 268,Quincy 268,Mohamed 267,Reginald 264
Allan 261,Alvin 259,Kenny 259,Malcolm 258,Willie 258,Gerald 258,Terrell 258,Leonel 258,Jarrett 257
Zackery 257,Jasper 256,Cruz 256,Maximilian 256,Steve 255,Harley 255,Phoenix 254,Triston 254
Johnathon 253,Leon 253,Osvaldo 253,Izaiah 253,Damion 252,Tomas 252,Kendall 252,Cyrus 249,Warren 248
Colten 247,Marquis 247,Finn 246,Judah 246,Pierce 246,Wilson 245,Kendrick 243,Toby 243,Rogelio 242
Blaine 241,Tobias 240,Dayton 240,Kolby 237,Greyson 237,Isaias 233,Tyrese 233,Joey 233,Rodolfo 230
Marlon 229,Rohan 228,Francis 227,Darian 227,Leland 227,Cohen 227,Trace 227,Kingston 227,Alfonso 226
Ariel 225,Wade 225,Ahmed 224,Romeo 224,Tristin 223,River 223,Will 223,Titus 223,Johan 222,Kieran 221
Rocco 221,Kellen 221,Tyrone 220,Orion 219,Gilberto 219,Alonzo 217,Deshawn 216,Jett 216,Harry 216
Aldo 216,Terrence 215,Ramiro 215,Deven 214,Gunnar 214,Cedric 214,Jerome 214,Ezequiel 213,Devan 213
Rolando 212,Ronnie 211,Cristopher 211,Talon 211,Ben 209,Lee 208,Gunner 208,Jamie 208,Ulises 207
Stanley 207,Todd 206,Darrell 206,Jamison 205,Clay 205,Brodie 205,Emmett 204,Randall 204,Mohammad 203
Porter 201,Kolton 200,Duncan 199,Jamarion 198,Karson 197,Vicente 197,Leonard 196,Adolfo 196,Alvaro 196
Jaquan 195,Ray 195,August 194,Mohammed 192,Maximiliano 192,Neil 191,Addison 191,Rudy 189,Jairo 189
Emerson 189,Eugene 188,Julien 187,Wayne 186,Davon 185,Keenan 185,Kane 184,Brennen 184,Ibrahim 183
Alijah 183,Tyree 182,Keagan 182,Dale 182,Gilbert 181,Tyrell 181,Abram 180,Moshe 180,Davin 180
Dominik 179,Brycen 179,Efrain 179,Ross 178,Gianni 178,Brooks 177,Quintin 177,Aron 175,Paxton 175
Coleman 175,Braiden 175,Ryker 175,Dwayne 175,Harold 174,Jordon 174,Elisha 173,Kole 172,Ari 172
Gideon 172,Asa 172,Kadin 171,Sage 171,Lewis 170,Muhammad 168,Antoine 168,Ronan 168,Waylon 167,Junior 167
Donte 167,Brice 167,Ernest 166,Maverick 166,Milo 165,Landyn 164,Rashad 164,Jefferson 164,Freddy 163
Coby 163,Camren 163,Dominique 163,Markus 163,Jaron 163,Cullen 163,Matteo 162,Agustin 162,Jacoby 162
Alonso 162,Omari 162,Armani 161,Garret 160,Zechariah 159,Raphael 159,Jamar 159,Mike 156,Kareem 156
Irvin 156,Layne 156,Humberto 155,Misael 155,Draven 154,Xzavier 153,Dashawn 153,Jaeden 152,Sterling 152
Colt 152,Rhett 151,Jabari 151,Keshawn 150,Jase 150,Alexzander 150,London 149,Kamron 148,Javion 148
Omarion 147,Jair 147,Alessandro 147,Elvis 147,Nico 147,Ignacio 147`,
  '2010f': `
Sophia 11514,Emma 11266,Isabella 10587,Olivia 10336,Ava 8849,Emily 7525,Abigail 7270,Mia 7146
Madison 6412,Elizabeth 5543,Chloe 5438,Ella 5052,Avery 4759,Charlotte 4723,Sofia 4712,Addison 4647
Natalie 4378,Amelia 4315,Grace 4275,Evelyn 4265,Lily 4202,Aubrey 4111,Victoria 4037,Harper 4028
Lillian 3927,Hannah 3878,Zoey 3835,Samantha 3801,Brooklyn 3780,Layla 3537,Zoe 3481,Leah 3351,Anna 3185
Hailey 3121,Allison 3116,Gabriella 3082,Alexis 3071,Audrey 3042,Savannah 3034,Kaylee 2999,Sarah 2919
Riley 2912,Nevaeh 2911,Aaliyah 2854,Camila 2805,Alyssa 2771,Claire 2763,Arianna 2738,Scarlett 2690
Alexa 2666,Taylor 2609,Ashley 2580,Brianna 2555,Peyton 2551,Bella 2430,Ariana 2392,Kylie 2383,Khloe 2348
Serenity 2290,Stella 2267,Lucy 2257,Maya 2249,Sophie 2245,Madelyn 2241,Genesis 2240,Julia 2229,Aria 2222
Mackenzie 2213,Autumn 2187,Katherine 2156,Caroline 2150,Ellie 2119,Kennedy 2116,Kayla 2089,Sadie 2083
Makayla 2050,Violet 2043,Lauren 2016,Faith 2015,Gianna 2014,Penelope 2007,Skylar 1986,Eva 1978
Alexandra 1977,Melanie 1973,Aubree 1957,Nora 1947,Naomi 1946,Sydney 1930,Madeline 1918,Jasmine 1896
Morgan 1883,Kimberly 1871,Annabelle 1848,Lydia 1836,Jocelyn 1822,Piper 1802,Bailey 1802,Paisley 1798
London 1783,Trinity 1771,Ruby 1760,Andrea 1719,Molly 1714,Maria 1704,Mila 1678,Eleanor 1648,Brooke 1637
Reagan 1620,Isabelle 1613,Rylee 1604,Payton 1586,Natalia 1563,Mariah 1529,Mary 1512,Paige 1511
Lilly 1510,Alice 1498,Nicole 1497,Destiny 1488,Mya 1478,Jade 1477,Liliana 1473,Jordyn 1443,Vivian 1428
Kaitlyn 1406,Brielle 1393,Kendall 1389,Clara 1384,Angelina 1377,Hadley 1362,Eliana 1359,Rachel 1358
Isabel 1347,Valentina 1323,Elena 1320,Gabrielle 1313,Vanessa 1302,Cora 1300,Hazel 1297,Katelyn 1289
Lyla 1289,Aurora 1287,Valeria 1273,Jessica 1272,Quinn 1261,Sara 1255,Amy 1243,Delilah 1241,McKenzie 1241
Brooklynn 1228,Reese 1227,Laila 1214,Aliyah 1203,Adriana 1192,Gracie 1187,Juliana 1183,Josephine 1145
Michelle 1127,Willow 1110,Rebecca 1104,Eden 1097,Makenzie 1093,Ariel 1088,Valerie 1088,Elise 1083
Kinsley 1080,Stephanie 1075,Kylee 1072,Jennifer 1068,Izabella 1064,Jayla 1051,Catherine 1043,Ximena 1041
Melody 1038,Margaret 1037,Ivy 1026,Daisy 1025,Lila 1013,Alaina 1013,Adalyn 1010,Summer 1004,Giselle 988
Luna 979,Julianna 976,Alana 976,Londyn 971,Hayden 968,Ryleigh 958,Daniela 956,Angela 952,Isla 945
Alivia 942,Adalynn 942,Emery 926,Melissa 925,Kate 921,Gabriela 911,Keira 911,Norah 903,Haley 888
Harmony 887,Jada 881,Kinley 880,Jenna 879,Alexandria 873,Presley 871,Aniyah 870,Callie 855,Megan 852
Eliza 851,Emilia 838,Adrianna 835,Alayna 835,Cecilia 833,Genevieve 829,Ana 827,Fiona 826,Allie 826
Adeline 825,Leilani 817,Esther 815,Amaya 812,Miranda 812,Ashlyn 809,Tessa 808,Jacqueline 807,Jordan 806
Katie 805,Lola 802,Marley 801,Alina 801,Emerson 799,Brynn 796,Hope 792,Athena 791,Leila 788,Rose 788
Maci 784,McKenna 781,Arabella 773,Maggie 770,Sienna 767,Adelyn 765,Lucia 762,Danielle 758,Shelby 755
Angel 754,Teagan 751,Makenna 748,Delaney 747,Diana 737,Camille 736,Alexia 735,Mikayla 732,Juliet 722
Chelsea 720,Lexi 713,Josie 713,Amanda 701,Cassidy 695,Kendra 691,Iris 686,Kathryn 683,Erin 678
Georgia 672,Kayleigh 670,Leslie 667,Amber 662,Addyson 657,Kaydence 653,Sabrina 652,Charlie 651
Jillian 648,Kelsey 646,Alison 644,Dakota 641,Kenzie 640,Finley 640,Paris 639,Alicia 637,Anastasia 636
Cali 635,Lilliana 634,Ashlynn 632,Allyson 629,Evangeline 627,Christina 627,Nadia 625,Cadence 624
Ayla 624,Carly 623,Parker 622,Laura 622,Alondra 619,Juliette 617,Briana 617,Fatima 613,Noelle 610
Daniella 607,Madeleine 607,Nina 606,Sierra 606,Phoebe 604,Vivienne 604,Mariana 602,Cheyenne 601,Kyla 600
Lyric 599,Miriam 597,Brynlee 594,Annabella 594,Kyleigh 592,Madilyn 582,Lilah 582,Bianca 580,Raegan 580
Raelynn 579,Joanna 569,Gemma 567,Haylee 567,Elliana 566,Veronica 562,Maddison 560,Elaina 559,Malia 559
Selena 558,Lena 558,Mallory 557,Heaven 556,Ruth 556,Nyla 553,Marissa 551,Alessandra 550,Journey 547
Heidi 544,Arya 543,Abby 539,Everly 536,Jane 535,Kiara 534,Ainsley 534,Macy 533,Adelaide 531,Olive 530
Kira 529,Amiyah 529,Camryn 528,Jazmin 527,Yaretzi 523,Kamryn 522,Esmeralda 522,Gia 519,Jazmine 518
Giuliana 516,Carmen 515,Tatum 513,Jayda 512,Annie 511,Eloise 508,Talia 504,Lia 501,Karen 498,Rylie 497
Charlee 493,Kali 490,Skyler 490,Kelly 486,Harley 485,Baylee 484,Karina 484,Kara 480,Bethany 478
Lucille 476,Alejandra 476,Macie 474,Rosalie 469,Kamila 468,Scarlet 467,June 461,Maliyah 461,Emely 460
Aubrie 460,Tiffany 460,Angelica 458,Myla 451,Miley 450,Nayeli 450,Caitlyn 450,April 446,Elle 446
Arielle 444,Adelynn 441,Julie 441,Crystal 437,Jaylah 437,Madelynn 436,Daphne 433,Kyra 431,Elsie 431
Breanna 430,Jayleen 429,Danna 429,Karla 428,Lana 428,Haven 428,Janelle 427,Briella 427,Madisyn 426
Helen 425,Guadalupe 424,Carolina 424,Camilla 422,Aleah 422,Savanna 421,Fernanda 420,Kailey 417
McKinley 414,Skye 414,Cassandra 413,Itzel 413,Sarai 411,Michaela 411,Sloane 411,Jazlyn 411,Brittany 411
Kaelyn 410,Aylin 408,Sasha 408,Julissa 407,Addisyn 407,Rowan 407,Sage 406,Imani 406,Serena 406,Holly 405
Brylee 405,Vera 403,Gracelyn 402,Jimena 401,Caitlin 401,Ada 400,Averie 399,Hanna 399,Anya 398
Kennedi 397,Katelynn 396,Miracle 395,Marilyn 395,Audrina 395,Nova 394,Janiyah 394,Catalina 393
Kaylie 393,Jamie 392,Sawyer 392,Bristol 390,Cynthia 389,Monica 388,Melany 387,Rebekah 387,Braelyn 386
Amira 385,Tiana 385,Anaya 383,Aniya 383,Kassidy 383,Francesca 382,Viviana 382,Raelyn 381,Nylah 380
Lacey 378,Madalyn 377,Angelique 374,Aspen 374,Celeste 374,Kaylin 371,Elisa 370,Joselyn 368,Joy 367
Elsa 367,Nia 366,Lilian 363,Justice 363,Hayley 362,Annalise 362,Gwendolyn 361,Priscilla 356,Dahlia 355
Kailyn 355,Tatiana 353,Ariella 353,Kadence 353,Bridget 351,Jaliyah 351,Marlee 351,Amari 350,Jaelyn 349
Brinley 347,Angie 346,Zariah 346,Lorelei 346,Lillie 345,Courtney 343,Cameron 342,Anabelle 341
Johanna 340,Lilyana 339,Maeve 338,Lauryn 338,Dayana 337,Alanna 337,Zara 337,Emmalyn 335,Eve 334
Lindsey 334,Sylvia 332,Aleena 332,Aileen 331,Kiley 327,Amina 327,Danica 326,Annika 325,Madilynn 324
Blakely 324,Dulce 323,Evelynn 323,Gloria 322,Ember 322,Jasmin 322,Lexie 321,Annabel 320,Tenley 320
Daleyza 320,Luciana 319,Skyla 319,Liana 318,Raven 318,Bailee 318,Emilee 317,Mikaela 317,Erica 316
Kenley 315,Selah 315,Phoenix 315,Kaliyah 313,Helena 313,Leighton 313,Emersyn 312,Journee 310,Kaia 308
Kiera 308,Gracelynn 308,Liberty 307,Felicity 307,Amara 306,Harlow 306,Regina 304,Natasha 302,Anika 301
Hallie 301,Paislee 300,Malaysia 300,Alyson 299,Jaelynn 299,Anne 299,Virginia 299,Anahi 294,Caylee 294
Aryanna 294,Jaycee 293,Estrella 293,River 292,Charley 292,Erika 291,Marie 291,Aisha 290,Evie 290
Lainey 289,Paola 286,Whitney 285,Brenda 284,Melina 284,Rosemary 283,Addilyn 281,Leia 280,Ciara 279
Zuri 278,Nathalie 278,Cecelia 277,Perla 276,Madyson 276,Nataly 276,Elyse 276,Samara 275,Anabella 274
Mariam 274,Shayla 273,Jaylynn 271,Amani 270,Laney 270,Alani 267,Braelynn 267,Miah 266,Brenna 265
Rosa 265,Meredith 265,Shiloh 264,Greta 263,Millie 263,Farrah 263,Desiree 262,Lea 262,Braylee 262
Elisabeth 262,Cataleya 262,Blake 260,Linda 260,Kaylynn 259,Kayden 258,Claudia 258,Madalynn 258
Jessie 258,Maia 257,Bria 256,Zoie 256,Marina 256,Lizbeth 256,Jaylee 254,Yareli 253,Ansley 253,Myah 252
Siena 252,Teresa 252,Charleigh 252,Nancy 252,Matilda 252,Alayah 251,Beatrice 249,Dana 248,Clarissa 248
Amelie 247,Lylah 246,Jazlynn 246,Juniper 246,Maleah 245,Milan 245,Cara 245,Kassandra 245,Hailee 244
Janiya 244,Laylah 244,Adelina 244,Maryam 244,Isabela 244,Giana 243,Raquel 243,Karlee 243,Frances 242
Irene 242,Abbigail 242,Lilianna 242,Janessa 242,Kathleen 242,Willa 241,Adele 241,Amiya 240,Arely 240
Tori 238,Emelia 238,Natalee 238,Halle 237,Sandra 237,Colette 237,Mira 237,Lindsay 236,Denise 235
Ally 235,Sariah 234,Edith 234,Hattie 234,Kenya 234,Charli 234,Bryanna 233,Kallie 233,Marisol 233
Lailah 233,Alena 232,Simone 232,Alissa 232,Danika 231,Amya 231,Patricia 231,Ellen 230,Jaylene 230
Paityn 230,Kristina 229,Aiyana 229,Kristen 227,Isis 227,Christine 227,Elianna 226,Kimora 225,Armani 225
Casey 224,Karsyn 224,Chaya 224,Ivanna 224,Aliana 224,Noemi 224,Emilie 223,Clare 223,Winter 223
Elaine 223,Alia 222,Leyla 222,Cindy 222,Joslyn 221,Kynlee 221,Leanna 221,Emmy 221,Asia 220,Jemma 220
Aliya 220,Wendy 218,Mae 218,Saniyah 218,Mollie 218,Kensley 218,Pearl 217,Lisa 216,Demi 215,Reyna 215
Dallas 215,Kailee 214,Chanel 214,Briley 213,Kiana 212,Livia 212,Adrienne 211,Jaida 211,Ariah 211
Malaya 211,Taliyah 211,Amirah 211,Yasmin 211,Martha 210,Corinne 209,McKayla 209,Jolie 209,Myra 208
Renata 208,Azalea 208,Kimber 208,Carolyn 208,Lorelai 208,Aimee 207,Jaylin 206,Eileen 205,Tabitha 205
Sherlyn 205,Zion 205,Ayanna 205,Zaniyah 204,Elin 204,Saige 204,Carlee 204,Celia 204,Iliana 203
Coraline 203,Alma 203,Hadassah 203,Lilith 202,Aryana 202,Mariyah 202,Diamond 200,Taryn 200,Freya 200
Avah 199,Mara 199,Rylan 199,Lillianna 198,Kaleigh 198,Lesly 198,Keyla 198,Blair 198,Cherish 197
Ayleen 197,Jordynn 196,Deborah 195,Heather 195,Averi 195,Kourtney 194,Mina 194,Zariyah 193,Paloma 193
Remi 193,Kaitlynn 193,Carla 193,Nathaly 192`,
  '2010m': `
Jacob 9850,Noah 9440,Mason 9184,William 8812,Ethan 8708,Liam 8422,Michael 8372,Alexander 8105
Jayden 7842,Daniel 7625,Aiden 7566,James 7294,Elijah 7256,Matthew 7113,Benjamin 6943,Logan 6868
Anthony 6779,David 6677,Joseph 6575,Joshua 6508,Jackson 6460,Andrew 6396,Christopher 6145,Gabriel 6108
Samuel 5923,Lucas 5912,John 5690,Ryan 5422,Dylan 5352,Nathan 5216,Isaac 5167,Caleb 5082,Carter 4996
Christian 4990,Luke 4984,Jonathan 4814,Landon 4772,Owen 4618,Jack 4421,Wyatt 4409,Henry 4393,Hunter 4274
Isaiah 4227,Brayden 4107,Gavin 4092,Nicholas 4038,Sebastian 4038,Evan 4030,Julian 4011,Tyler 3908
Aaron 3893,Jordan 3891,Eli 3887,Oliver 3883,Levi 3817,Connor 3815,Jeremiah 3796,Cameron 3742
Charles 3724,Angel 3686,Thomas 3663,Adrian 3656,Robert 3582,Brandon 3553,Austin 3462,Jaxon 3342
Kevin 3252,Jose 3222,Colton 3191,Zachary 3153,Josiah 3095,Dominic 3092,Chase 3028,Ayden 2983,Jason 2969
Justin 2930,Ian 2895,Parker 2817,Grayson 2804,Adam 2766,Blake 2730,Xavier 2708,Cooper 2683,Bentley 2597
Jace 2551,Carson 2498,Nolan 2451,Nathaniel 2441,Brody 2355,Hudson 2317,Tristan 2265,Luis 2263,Juan 2236
Easton 2214,Kayden 2126,Carlos 2040,Jaxson 2037,Asher 2009,Cole 2004,Jesus 1995,Ryder 1971,Vincent 1961
Alex 1939,Micah 1938,Max 1921,Lincoln 1907,Bryson 1898,Damian 1889,Diego 1858,Eric 1855,Hayden 1829
Elias 1786,Miles 1779,Maxwell 1770,Bryce 1717,Giovanni 1682,Leo 1674,Mateo 1664,Santiago 1648
Camden 1635,Bryan 1633,Timothy 1630,Antonio 1628,Aidan 1615,Jaden 1611,Steven 1598,Sawyer 1590
Colin 1589,Leonardo 1588,Ivan 1584,Ashton 1578,Kaleb 1566,Miguel 1557,Richard 1555,Braxton 1537
Jonah 1514,Kaden 1511,Roman 1511,Brian 1506,Kyle 1502,Riley 1494,Alejandro 1482,Victor 1481,Preston 1480
Joel 1478,Kaiden 1471,Wesley 1467,Patrick 1455,Jesse 1425,Marcus 1421,Declan 1420,Edward 1405,Axel 1398
Sean 1393,Ezra 1380,Jake 1380,Silas 1378,George 1368,Jeremy 1368,Brady 1366,Caden 1362,Emmanuel 1337
Jude 1315,Grant 1312,Alan 1290,Greyson 1286,Theodore 1280,Harrison 1269,Maddox 1262,Weston 1260
Malachi 1253,Oscar 1235,Cayden 1211,Brantley 1200,Bradley 1181,Mark 1181,Kenneth 1156,Jayce 1147
Nicolas 1135,Emmett 1134,Gage 1134,Abraham 1124,Ezekiel 1121,Kai 1111,Kingston 1110,Abel 1104,Jase 1102
Tucker 1097,Jameson 1084,Devin 1073,Paul 1069,Derek 1067,Rylan 1067,Calvin 1065,Peyton 1058,Tanner 1057
Avery 1055,Everett 1050,Bennett 1045,Ryker 1041,Cody 1025,Jorge 1023,Collin 1021,Omar 1008,Andres 997
Peter 991,Conner 985,Maximus 972,Eduardo 969,Luca 967,Jaiden 944,Javier 942,Seth 938,Graham 926
Trevor 909,Travis 901,Xander 897,Garrett 890,Zayden 887,Corbin 884,Gael 879,Cristian 874,Damien 873
King 871,Francisco 866,Amir 860,Zane 853,Griffin 834,Myles 833,Charlie 823,Stephen 817,Fernando 817
Josue 816,Ricardo 816,Israel 811,Zion 805,Erick 797,Spencer 795,Chance 793,Elliot 792,Simon 792
Lukas 789,Dean 784,Shane 778,Manuel 776,Jasper 774,Mario 773,Cesar 772,Raymond 760,Keegan 756
Jeffrey 754,Zander 740,Andre 736,Jax 734,Paxton 731,Finn 729,Trenton 728,Clayton 725,Iker 725,Landen 725
Elliott 725,Jaylen 722,Emiliano 716,Judah 713,Johnathan 712,Cash 711,Martin 711,Edwin 709,Donovan 707
Lorenzo 707,Troy 704,Alexis 704,Hector 698,Drake 697,Edgar 695,Tyson 693,Kameron 686,Karter 681
Kyler 679,Rowan 674,Caiden 670,Reid 667,Beau 665,Gunner 664,Andy 661,Dominick 656,Rafael 654
Maverick 651,Beckett 651,Johnny 651,Shawn 640,Marco 639,Jared 638,Dante 637,Sergio 633,Lane 625
Dalton 620,Gregory 617,Drew 614,Holden 611,Erik 611,August 609,Braylon 609,Felix 608,Emilio 608
Anderson 605,Dawson 605,Waylon 603,Dallas 602,Cruz 600,Braden 595,Brooks 593,Angelo 593,Brendan 590
Skyler 587,Emanuel 581,Aden 569,Fabian 569,Amari 563,Louis 560,Roberto 554,Quinn 530,Frank 529
Joaquin 528,Titus 527,Pedro 522,Julius 522,Milo 521,Derrick 517,Matteo 516,Arthur 516,Brennan 516
Grady 515,Dakota 511,Colt 510,Maximiliano 508,Jett 505,Malik 501,Marshall 501,Ruben 498,Allen 497
Karson 494,Desmond 492,Knox 490,River 488,Reed 487,Cohen 482,Ali 481,Jayceon 481,Walter 478,Leon 477
Emerson 477,Romeo 476,Nehemiah 475,Corey 468,Ty 462,Colby 461,Marcos 457,Adan 456,Cade 456,Messiah 453
Leland 453,Braylen 451,Brock 450,Phoenix 450,Archer 450,Dillon 443,Brycen 436,Jayson 434,Armando 433
Phillip 433,Walker 431,Taylor 430,Barrett 427,Kellan 426,Remington 426,Gideon 425,Ronald 423,Pablo 423
Danny 422,Gerardo 420,Enrique 418,Keith 418,Ismael 413,Kellen 408,Jakob 407,Tate 405,Raul 405
Esteban 404,Enzo 403,Jay 399,Julio 399,Kason 397,Trey 397,Scott 396,Dexter 395,Kendrick 393,Landyn 392
Kolton 391,Donald 386,Dustin 385,Rhett 384,Keaton 384,Philip 383,Kade 383,Noel 381,Zaiden 381,Porter 380
Damon 379,Abram 379,Kamden 379,Darius 379,Atticus 376,Devon 375,Adriel 373,Orion 373,Russell 372
Ronan 372,Tristen 372,Jaime 370,Albert 370,Trent 369,Solomon 367,Rocco 361,Randy 359,Saul 357
Braydon 355,Quentin 350,Muhammad 350,Tony 349,Gunnar 348,Jerry 348,Bruce 348,Colten 348,Izaiah 347
Mathew 347,Zachariah 347,Leonel 344,Hugo 344,Davis 343,Rodrigo 342,Mohamed 342,Maximilian 341,Tobias 341
Chandler 339,Finley 339,Nash 338,Dennis 337,Prince 337,Alec 336,Larry 335,Ari 334,Gustavo 329,Darren 327
Cason 325,Ryland 324,Kash 324,Warren 323,Moises 323,Major 322,Chris 321,Malcolm 321,Mitchell 319
Ibrahim 319,Jimmy 317,Alberto 314,Lawrence 313,Finnegan 312,Khalil 312,Jamison 312,Pierce 311,Curtis 311
Jonas 311,Cyrus 311,Jamari 309,Jalen 307,Casey 307,Arturo 306,Rory 306,Clark 305,Issac 305,Payton 304
Jensen 304,Alijah 303,Ace 301,Brayan 301,Marvin 300,Uriel 300,Franklin 299,Armani 296,Rhys 295,Kasen 293
Ricky 293,Mauricio 291,Nico 291,Reece 290,Moses 289,Justice 285,Kobe 285,Sullivan 284,Kane 283,Yahir 282
Nikolas 281,Jaxton 280,Alfredo 280,Arjun 278,Johan 278,Bryant 277,Orlando 277,Frederick 277,Dane 277
Beckham 276,Lance 274,Lawson 273,Maurice 273,Sam 273,Cullen 272,Deacon 272,Ahmed 271,Gianni 269
Raiden 269,Talon 268,Joe 266,Isaias 266,Zackary 265,Kristopher 265,Jacoby 264,Kieran 264,Mekhi 264
Thiago 263,Nasir 262,Moshe 261,Gary 261,Royce 261,Dorian 260,Kayson 260,Conor 259,Daxton 259,Alonzo 259
Ellis 258,Quinton 257,Byron 257,Mohammed 256,Francis 256,Roy 255,Matias 255,Asa 254,Wade 253,Case 253
Aarav 252,Malakai 252,Kian 252,Brenden 252,Uriah 252,Cannon 251,Douglas 251,Roger 251,DeAndre 250
Ezequiel 250,Salvador 249,Korbin 249,Ramon 249,Alvin 247,Boston 246,Ahmad 246,Zayne 245,Eddie 244
Nathanael 242,Aldo 241,Callen 241,London 241,Ernesto 240,Dominik 239,Brett 239,Terry 237,Carl 236
Odin 234,Skylar 234,Nikolai 234,Killian 234,Reese 234,Raylan 234,Noe 233,Mohammad 231,Amare 231
Nelson 231,Madden 229,Kelvin 229,Benson 229,Braeden 228,Quincy 226,Luciano 226,Morgan 224,Julien 224
Lucian 224,Jaxen 224,Rohan 224,Kristian 223,Wilson 223,Sterling 222,Nickolas 222,Raphael 221
Demetrius 218,Blaine 217,Luka 216,Terrance 215,Marc 215,Tatum 215,Rodney 214,Layne 214,Xzavier 213
Carmelo 213,Theo 212,Kyrie 212,Augustus 212,Layton 211,Lewis 211,Milan 211,Davion 210,Winston 210
Harvey 210,Brodie 209,Harley 209,Yusuf 209,Santino 208,Mathias 208,Guillermo 207,Melvin 207,Channing 207
Chad 206,Bowen 206,Sylas 206,Dax 205,Legend 205,Sincere 204,Princeton 204,Kamari 203,Keagan 203,Hank 203
Soren 203,Jefferson 203,Shaun 203,Matthias 202,Jeffery 202,Neil 201,Giovani 201,Toby 201,Hayes 201
Omari 200,Trace 200,Joey 199,Ayaan 198,Jon 198,Braiden 198,Jasiah 197,Rex 197,Dayton 197,Nixon 196
Alessandro 196,Camron 196,Rayan 196,Cory 196,Eden 196,Tommy 195,Kylan 194,Ronin 194,Tripp 193,Niko 193
Jagger 193,Lennox 193,Emmitt 192,Jermaine 192,Tomas 192,Kendall 192,Allan 192,Zechariah 191,Leonard 191
Memphis 191,Hamza 191,Kyson 191,Roland 190,Ariel 189,Hendrix 188,Lee 187,Crosby 187,Micheal 187
Bobby 187,Bentlee 187,Arlo 186,Leonidas 186,Willie 185,Jamarion 184,Stanley 184,Makai 184,Aron 183
Felipe 182,Vihaan 181,Ray 181,Alonso 181,Terrence 180,Conrad 180,Billy 180,Jaydon 180,Kody 180
Jonathon 180,Javon 179,Marlon 179,Aryan 179,Jamal 178,Kole 178,Reginald 176,Jadiel 176,Adonis 176
Zain 175,Abdullah 175,Will 175,Bo 175,Emery 175,Remy 175,Branson 175,Casen 175,Aydin 174,Gerald 174
Yosef 173,Harry 173,Sage 173,Samson 173,Edison 173,Bodhi 172,Otto 172,Elisha 172,Vicente 172,Ulises 171
Urijah 171,Terrell 171,Bruno 171,Ben 171,Gannon 171,Arian 171,Kareem 171,Bronson 170,Ronnie 170
Maxim 169,Triston 169,Rene 168,Jessie 168,Darian 167,Lionel 166,Alexzander 166,Jadon 166,Lennon 166
Royal 162,Chaim 162,Valentino 161,Dwayne 161,Clay 161,Rayden 161,Kolby 160,Kale 160,Samir 159,Kenny 159
Westin 159,Rogelio 159,Markus 159,Wayne 158,Tristian 158,Lamar 158,Jamir 157,Alden 157,Jerome 157
Blaze 157,Marquis 156,Adrien 156,Cristopher 155,Brent 155,Davian 155,Aydan 155,Fletcher 155,Callum 154
Elian 154,Oakley 154,Gauge 154,Flynn 153,Cedric 152,Mayson 152,Jamie 152,Draven 152,Jairo 152,Kolten 151
Crew 151,Neymar 151,Eugene 151,Duncan 150,Brentley 150,Alfonso 150,Isiah 149,Marcelo 149,Landry 149
Jordyn 149,Giancarlo 149`,
  '2020f': `
Olivia 9275,Emma 8078,Charlotte 7215,Amelia 6916,Sophia 6894,Isabella 6543,Ava 6183,Mia 6169,Evelyn 5201
Luna 4996,Harper 4582,Camila 4459,Sofia 4057,Scarlett 4044,Elizabeth 3907,Eleanor 3857,Emily 3620
Mila 3612,Chloe 3609,Violet 3605,Penelope 3581,Gianna 3577,Aria 3568,Abigail 3510,Ella 3498,Avery 3484
Hazel 3431,Nora 3426,Layla 3393,Lily 3344,Aurora 3342,Nova 3297,Ellie 3224,Madison 3069,Isla 2944
Grace 2943,Willow 2817,Zoe 2794,Riley 2734,Stella 2701,Ivy 2679,Eliana 2677,Victoria 2664,Emilia 2611
Zoey 2516,Naomi 2504,Hannah 2497,Lucy 2475,Elena 2390,Lillian 2369,Maya 2362,Leah 2336,Paisley 2255
Addison 2206,Natalie 2196,Everly 2175,Valentina 2173,Delilah 2155,Leilani 2154,Madelyn 2076,Kinsley 2062
Ruby 2015,Sophie 1963,Alice 1956,Genesis 1920,Claire 1885,Audrey 1862,Sadie 1838,Aaliyah 1829
Josephine 1817,Autumn 1803,Brooklyn 1788,Quinn 1727,Kennedy 1713,Cora 1712,Savannah 1699,Caroline 1688
Athena 1685,Natalia 1674,Hailey 1673,Aubrey 1669,Emery 1656,Anna 1647,Iris 1634,Bella 1621,Eloise 1619
Skylar 1612,Jade 1609,Gabriella 1605,Ariana 1590,Maria 1586,Adeline 1575,Lydia 1568,Nevaeh 1560
Sarah 1559,Serenity 1559,Liliana 1553,Ayla 1534,Raelynn 1516,Everleigh 1515,Allison 1509,Madeline 1503
Maeve 1491,Vivian 1487,Lyla 1484,Samantha 1448,Rylee 1441,Eva 1435,Melody 1433,Clara 1422,Julia 1417
Hadley 1415,Juniper 1394,Piper 1388,Parker 1342,Brielle 1335,Eden 1335,Remi 1330,Rose 1318,Josie 1318
Arya 1305,Eliza 1305,Charlie 1302,Peyton 1293,Daisy 1292,Lucia 1236,Margaret 1225,Millie 1222,Freya 1216
Melanie 1211,Elliana 1183,Alina 1182,Adalynn 1182,Mary 1179,Emersyn 1178,Sienna 1176,Isabelle 1173
Esther 1161,Alaia 1160,Sloane 1147,Amara 1140,Mackenzie 1135,Sage 1121,Ximena 1120,Cecilia 1118
Valeria 1113,Reagan 1109,Valerie 1107,Catalina 1088,River 1073,Magnolia 1050,Kehlani 1043,Summer 1043
Ashley 1038,Andrea 1036,Isabel 1035,Oakley 1028,Olive 1023,Oaklynn 1021,Ember 1020,Kaylee 1013
Anastasia 983,Georgia 978,Juliette 978,Genevieve 973,Katherine 968,Blakely 965,Reese 963,Emerson 960
Amaya 959,Brianna 953,June 950,Alani 947,Lainey 946,Arianna 944,Rosalie 940,Sara 935,Jasmine 935
Ruth 928,Adalyn 924,Ada 922,Bailey 918,Ariella 910,Wren 896,Myla 891,Khloe 880,Callie 879,Elsie 870
Faith 867,Alexandra 863,Ryleigh 861,Norah 856,Margot 852,Zuri 847,Aspen 846,Journee 844,Gemma 839
Kylie 835,Molly 826,Blake 807,Zara 801,Alaina 798,Brynlee 793,Alana 791,Annie 789,Amy 788,Saylor 786
Ana 780,Amira 776,Kimberly 776,Noelle 775,Kamila 771,Morgan 770,Phoebe 770,Alexis 616,Alyssa 616
Alexa 616,Taylor 616,Kayla 616,Makayla 616,Lauren 616,Aubree 616,Sydney 616,Annabelle 616,Jocelyn 616
London 616,Trinity 616,Brooke 616,Payton 616,Mariah 616,Paige 616,Lilly 616,Nicole 616,Destiny 616
Mya 616,Jordyn 616,Kaitlyn 616,Kendall 616,Angelina 616,Rachel 616,Gabrielle 616,Vanessa 616,Katelyn 616
Jessica 616,McKenzie 616,Brooklynn 616,Laila 616,Aliyah 616,Adriana 616,Gracie 616,Juliana 616
Michelle 616,Rebecca 616,Makenzie 616,Ariel 616,Elise 616,Stephanie 616,Kylee 616,Jennifer 616
Izabella 616,Jayla 616,Catherine 616,Lila 616,Giselle 616,Julianna 616,Londyn 616,Hayden 616,Daniela 616
Angela 616,Alivia 616,Melissa 616,Kate 616,Gabriela 616,Keira 616,Haley 616,Harmony 616,Jada 616
Kinley 616,Jenna 616,Alexandria 616,Presley 616,Aniyah 616,Megan 616,Adrianna 616,Alayna 616,Fiona 616
Allie 616,Miranda 616,Ashlyn 616,Tessa 616,Jacqueline 616,Jordan 616,Katie 616,Lola 616,Marley 616
Brynn 616,Hope 616,Leila 616,Maci 616,McKenna 616,Arabella 616,Maggie 616,Adelyn 612,Danielle 606
Shelby 604,Angel 603,Teagan 601,Makenna 598,Delaney 598,Diana 589,Camille 589,Alexia 588,Mikayla 586
Juliet 577,Chelsea 576,Lexi 570,Amanda 561,Cassidy 556,Kendra 553,Kathryn 546,Erin 542,Kayleigh 536
Leslie 534,Amber 530,Addyson 526,Kaydence 522,Sabrina 521,Jillian 519,Kelsey 517,Alison 516,Dakota 513
Kenzie 512,Finley 512,Paris 511,Alicia 510,Cali 508,Lilliana 507,Ashlynn 506,Allyson 503,Evangeline 501
Christina 501,Nadia 500,Cadence 499,Carly 499,Laura 497,Alondra 496,Briana 494,Fatima 491,Daniella 485
Madeleine 485,Nina 485,Sierra 485,Vivienne 483,Mariana 482,Cheyenne 481,Kyla 480,Lyric 479,Miriam 477
Annabella 475,Kyleigh 474,Madilyn 466,Lilah 465,Bianca 464,Raegan 464,Joanna 455,Haylee 454,Veronica 450
Maddison 448,Elaina 447,Malia 447,Selena 446,Lena 446,Mallory 446,Heaven 445,Nyla 442,Marissa 441
Alessandra 440,Journey 438,Heidi 435,Abby 431,Jane 428,Kiara 427,Ainsley 427,Macy 427,Adelaide 425
Kira 423,Amiyah 423,Camryn 423,Jazmin 422,Yaretzi 418,Kamryn 418,Esmeralda 417,Gia 415,Jazmine 414
Giuliana 413,Carmen 412,Tatum 410,Jayda 409,Talia 403,Lia 400,Karen 398,Rylie 398,Charlee 395,Kali 392
Skyler 392,Kelly 389,Harley 388,Baylee 387,Karina 387,Kara 384,Bethany 382,Lucille 381,Alejandra 381
Macie 379,Scarlet 373,Maliyah 369,Emely 368,Aubrie 368,Tiffany 368,Angelica 366,Miley 360,Nayeli 360
Caitlyn 360,April 357,Elle 357,Arielle 355,Adelynn 353,Julie 353,Crystal 350,Jaylah 349,Madelynn 349
Daphne 347,Kyra 345,Breanna 344,Jayleen 344,Danna 343,Karla 343,Lana 343,Haven 342,Janelle 342
Briella 341,Madisyn 341,Helen 340,Guadalupe 339,Carolina 339,Camilla 338,Aleah 338,Savanna 337
Fernanda 336,Kailey 333,McKinley 331,Skye 331,Cassandra 330,Itzel 330,Sarai 329,Michaela 329,Jazlyn 329
Brittany 328,Kaelyn 328,Aylin 327,Sasha 326,Julissa 326,Addisyn 326,Rowan 325,Imani 325,Serena 325
Holly 324,Brylee 324,Vera 322,Gracelyn 321,Jimena 321,Caitlin 321,Averie 319,Hanna 319,Anya 318
Kennedi 318,Katelynn 317,Miracle 316,Marilyn 316,Audrina 316,Janiyah 315,Kaylie 314,Jamie 314,Sawyer 313
Bristol 312,Cynthia 312,Monica 310,Melany 309,Rebekah 309,Braelyn 309,Tiana 308,Anaya 306,Aniya 306
Kassidy 306,Francesca 305,Viviana 305,Raelyn 305,Nylah 304,Lacey 302,Madalyn 302,Angelique 300
Celeste 299,Kaylin 297,Elisa 296,Joselyn 295,Joy 294,Elsa 294,Nia 292,Lilian 291,Justice 290,Hayley 289
Annalise 289,Gwendolyn 289,Priscilla 284,Dahlia 284,Kailyn 284,Tatiana 283,Kadence 283,Bridget 281
Jaliyah 281,Marlee 281,Amari 280,Jaelyn 279,Brinley 278,Angie 277,Zariah 277,Lorelei 277,Lillie 276
Courtney 274,Cameron 273,Anabelle 273,Johanna 272,Lilyana 271,Lauryn 270,Dayana 270,Alanna 270
Emmalyn 268,Eve 267,Lindsey 267,Sylvia 266,Aleena 265,Aileen 265,Kiley 262,Amina 261,Danica 261
Annika 260,Madilynn 259,Dulce 258,Evelynn 258,Gloria 258,Jasmin 257,Lexie 257,Annabel 256,Tenley 256
Daleyza 256,Luciana 255,Skyla 255,Liana 255,Raven 254,Bailee 254,Emilee 253,Mikaela 253,Erica 253
Kenley 252,Selah 252,Phoenix 252,Kaliyah 251,Helena 250,Leighton 250,Kaia 247,Kiera 246,Gracelynn 246
Liberty 246,Felicity 245,Harlow 245,Regina 244,Natasha 242,Anika 241,Hallie 241,Paislee 240,Malaysia 240
Alyson 240,Jaelynn 239,Anne 239,Virginia 239,Anahi 235,Caylee 235,Aryanna 235,Jaycee 235,Estrella 234
Charley 233,Erika 233,Marie 233,Aisha 232,Evie 232,Paola 229,Whitney 228,Brenda 227,Melina 227
Rosemary 227,Addilyn 225,Leia 224,Ciara 223,Nathalie 223,Cecelia 221,Perla 221,Madyson 221,Nataly 220
Elyse 220,Samara 220,Anabella 219,Mariam 219,Shayla 218,Jaylynn 217,Amani 216,Laney 216,Braelynn 213
Miah 213,Brenna 212,Rosa 212,Meredith 212,Shiloh 211,Greta 211,Farrah 210,Desiree 210,Lea 210
Braylee 210,Elisabeth 209,Cataleya 209,Linda 208,Kaylynn 207,Kayden 207,Claudia 207,Madalynn 206
Jessie 206,Maia 206,Bria 205,Zoie 205,Marina 205,Lizbeth 204,Jaylee 203,Yareli 203,Ansley 202,Myah 202
Siena 202,Teresa 202,Charleigh 202,Nancy 201,Matilda 201,Alayah 201,Beatrice 199,Dana 199,Clarissa 198
Amelie 198,Lylah 197,Jazlynn 196,Maleah 196,Milan 196,Cara 196,Kassandra 196,Hailee 196,Janiya 195
Laylah 195,Adelina 195,Maryam 195,Isabela 195,Giana 194,Raquel 194,Karlee 194,Frances 194,Irene 194
Abbigail 194,Lilianna 194,Janessa 193,Kathleen 193,Willa 193,Adele 193,Amiya 192,Arely 192,Tori 191
Emelia 190,Natalee 190,Halle 190,Sandra 189,Colette 189,Mira 189,Lindsay 188,Denise 188,Ally 188
Sariah 187,Edith 187,Hattie 187,Kenya 187,Charli 187`,
  '2020m': `
Liam 10951,Noah 9978,Oliver 8075,James 6447,Elijah 6429,William 6043,Henry 6006,Lucas 5840,Benjamin 5805
Theodore 5760,Mateo 5535,Levi 5248,Sebastian 5006,Daniel 4851,Jack 4758,Michael 4734,Alexander 4656
Owen 4573,Samuel 4481,Asher 4480,Ethan 4425,Leo 4417,Jackson 4324,Mason 4281,Ezra 4265,John 4255
Hudson 4220,Luca 4180,Aiden 4174,Joseph 4166,David 4163,Jacob 4078,Logan 4054,Luke 3937,Julian 3891
Gabriel 3857,Grayson 3830,Wyatt 3823,Matthew 3764,Maverick 3749,Isaac 3590,Dylan 3586,Elias 3586
Anthony 3514,Thomas 3464,Jayden 3457,Carter 3386,Santiago 3218,Ezekiel 3216,Charles 3162,Josiah 3098
Caleb 3077,Cooper 3000,Lincoln 2996,Christopher 2971,Miles 2966,Nathan 2950,Isaiah 2885,Kai 2858
Joshua 2766,Andrew 2747,Angel 2715,Adrian 2689,Cameron 2641,Nolan 2625,Waylon 2619,Jaxon 2583,Roman 2522
Eli 2505,Wesley 2487,Aaron 2409,Ian 2398,Christian 2385,Ryan 2342,Leonardo 2326,Brooks 2318,Axel 2311
Walker 2263,Jonathan 2241,Easton 2214,Everett 2203,Weston 2190,Bennett 2186,Robert 2171,Jameson 2170
Jose 2145,Landon 2145,Silas 2143,Micah 2110,Beau 2107,Colton 2091,Jordan 2081,Jeremiah 2063,Parker 2054
Greyson 2007,Rowan 2002,Adam 1938,Nicholas 1938,Theo 1935,Xavier 1925,Hunter 1916,Dominic 1907,Jace 1880
Gael 1871,River 1862,Kayden 1852,Thiago 1847,Damian 1844,August 1823,Carson 1816,Austin 1794,Myles 1786
Amir 1785,Declan 1781,Emmett 1771,Ryder 1771,Luka 1760,Connor 1711,Jaxson 1694,Milo 1656,Enzo 1646
Giovanni 1588,Vincent 1585,Diego 1581,Luis 1572,Archer 1557,Harrison 1556,Atlas 1553,Jasper 1551
Kingston 1550,Sawyer 1550,Legend 1544,Evan 1514,Lorenzo 1510,Jonah 1465,Chase 1442,Bryson 1438
Nathaniel 1436,Adriel 1434,Arthur 1433,Juan 1425,George 1405,Cole 1399,Zion 1398,Ashton 1390,Jason 1389
Calvin 1382,Carlos 1382,Brayden 1378,Elliot 1349,Rhett 1331,Ace 1327,Emiliano 1324,Jayce 1294
Graham 1280,Braxton 1274,Max 1271,Leon 1264,Ivan 1260,Jude 1226,Hayden 1226,Malachi 1223,Dean 1206
Tyler 1205,Zachary 1205,Jesus 1203,Kaiden 1192,Elliott 1188,Arlo 1182,Emmanuel 1182,Ayden 1169
Bentley 1167,Maxwell 1163,Amari 1157,Ryker 1148,Finn 1142,Antonio 1140,Charlie 1123,Maddox 1122
Judah 1115,Justin 1106,Kevin 1106,Dawson 1091,Matteo 1090,Miguel 1087,Zayden 1078,Messiah 1075
Camden 1072,Alan 1069,Alex 1067,Nicolas 1060,Felix 1052,Jesse 1050,Beckett 1046,Alejandro 1045
Matias 1037,Tucker 1029,Emilio 1016,Knox 1012,Xander 1012,Oscar 1008,Timothy 982,Abraham 981,Beckham 977
Andres 975,Gavin 958,Barrett 954,Brody 953,Joel 947,Jett 947,Hayes 946,Brandon 945,Peter 945,Victor 943
Abel 940,Edward 932,Karter 927,Patrick 914,Richard 896,Grant 891,Avery 884,King 879,Caden 865,Adonis 858
Tristan 852,Riley 851,Kyrie 850,Blake 841,Eric 831,Griffin 820,Bryce 656,Bryan 656,Aidan 656,Jaden 656
Steven 656,Colin 656,Kaleb 656,Kaden 656,Brian 656,Kyle 656,Preston 656,Marcus 656,Sean 656,Jake 656
Jeremy 656,Brady 656,Cayden 656,Brantley 656,Bradley 656,Mark 656,Kenneth 656,Gage 656,Jase 656
Devin 656,Paul 656,Derek 656,Rylan 656,Peyton 656,Tanner 656,Cody 656,Jorge 656,Collin 656,Omar 656
Conner 656,Maximus 656,Eduardo 656,Jaiden 656,Javier 656,Seth 656,Trevor 656,Travis 656,Garrett 656
Corbin 656,Cristian 656,Damien 656,Francisco 656,Zane 656,Stephen 654,Fernando 653,Josue 653,Ricardo 653
Israel 649,Erick 637,Spencer 636,Chance 634,Simon 633,Lukas 631,Shane 623,Manuel 621,Mario 618,Cesar 618
Raymond 608,Keegan 604,Jeffrey 603,Zander 592,Andre 588,Jax 587,Paxton 584,Trenton 582,Clayton 580
Iker 580,Landen 580,Jaylen 578,Johnathan 569,Cash 569,Martin 568,Edwin 567,Donovan 566,Troy 563
Alexis 563,Hector 558,Drake 558,Edgar 556,Tyson 554,Kameron 549,Kyler 543,Caiden 536,Reid 534,Gunner 531
Andy 528,Dominick 525,Rafael 523,Johnny 520,Shawn 512,Marco 512,Jared 511,Dante 509,Sergio 506,Lane 500
Dalton 496,Gregory 494,Drew 491,Holden 489,Erik 489,Braylon 487,Anderson 484,Dallas 482,Cruz 480
Braden 476,Angelo 474,Brendan 472,Skyler 470,Emanuel 465,Aden 455,Fabian 455,Louis 448,Roberto 443
Quinn 424,Frank 423,Joaquin 422,Titus 422,Pedro 418,Julius 417,Derrick 414,Brennan 413,Grady 412
Dakota 409,Colt 408,Maximiliano 406,Malik 401,Marshall 401,Ruben 398,Allen 397,Karson 395,Desmond 394
Reed 389,Cohen 385,Ali 385,Jayceon 385,Walter 382,Emerson 381,Romeo 381,Nehemiah 380,Corey 374,Ty 369
Colby 369,Marcos 365,Adan 365,Cade 365,Leland 362,Braylen 361,Brock 360,Phoenix 360,Dillon 355
Brycen 349,Jayson 347,Armando 346,Phillip 346,Taylor 344,Kellan 341,Remington 341,Gideon 340,Ronald 338
Pablo 338,Danny 338,Gerardo 336,Enrique 334,Keith 334,Ismael 330,Kellen 326,Jakob 325,Tate 324,Raul 324
Esteban 323,Jay 319,Julio 319,Kason 318,Trey 317,Scott 317,Dexter 316,Kendrick 315,Landyn 314,Kolton 313
Donald 309,Dustin 308,Keaton 307,Philip 307,Kade 306,Noel 305,Zaiden 305,Porter 304,Damon 303,Abram 303
Kamden 303,Darius 303,Atticus 301,Devon 300,Orion 298,Russell 298,Ronan 298,Tristen 297,Jaime 296
Albert 296,Trent 295,Solomon 294,Rocco 289,Randy 287,Saul 285,Braydon 284,Quentin 280,Muhammad 280
Tony 279,Gunnar 279,Jerry 278,Bruce 278,Colten 278,Izaiah 278,Mathew 278,Zachariah 278,Leonel 275
Hugo 275,Davis 274,Rodrigo 274,Mohamed 273,Maximilian 273,Tobias 273,Chandler 271,Finley 271,Nash 270
Dennis 270,Prince 270,Alec 269,Larry 268,Ari 267,Gustavo 263,Darren 261,Cason 260,Ryland 260,Kash 259
Warren 258,Moises 258,Major 258,Chris 257,Malcolm 257,Mitchell 255,Ibrahim 255,Jimmy 253,Alberto 251
Lawrence 250,Finnegan 250,Khalil 250,Jamison 249,Pierce 249,Curtis 249,Jonas 249,Cyrus 248,Jamari 247
Jalen 246,Casey 245,Arturo 245,Rory 245,Clark 244,Issac 244,Payton 243,Jensen 243,Alijah 242,Brayan 241
Marvin 240,Uriel 240,Franklin 239,Armani 237,Rhys 236,Kasen 235,Ricky 234,Mauricio 233,Nico 232
Reece 232,Moses 232,Justice 228,Kobe 228,Sullivan 227,Kane 226,Yahir 225,Nikolas 225,Jaxton 224
Alfredo 224,Arjun 223,Johan 222,Bryant 222,Orlando 222,Frederick 222,Dane 221,Lance 219,Lawson 219
Maurice 218,Sam 218,Cullen 217,Deacon 217,Ahmed 217,Gianni 216,Raiden 215,Talon 215,Joe 213,Isaias 212
Zackary 212,Kristopher 212,Jacoby 212,Kieran 211,Mekhi 211,Nasir 210,Moshe 209,Gary 208,Royce 208
Dorian 208,Kayson 208,Conor 207,Daxton 207,Alonzo 207,Ellis 206,Quinton 206,Byron 205,Mohammed 205
Francis 205,Roy 204,Asa 203,Wade 203,Case 202,Aarav 202,Malakai 202,Kian 202,Brenden 201,Uriah 201
Cannon 201,Douglas 201,Roger 201,DeAndre 200,Ezequiel 200,Salvador 199,Korbin 199,Ramon 199,Alvin 198
Boston 197,Ahmad 197,Zayne 196,Eddie 195,Nathanael 194,Aldo 193,Callen 193,London 193,Ernesto 192
Dominik 191,Brett 191,Terry 190,Carl 189,Odin 188,Skylar 187,Nikolai 187,Killian 187,Reese 187
Raylan 187,Noe 186,Mohammad 185,Amare 184,Nelson 184,Madden 184,Kelvin 183,Benson 183,Braeden 182
Quincy 181,Luciano 181,Morgan 179,Julien 179,Lucian 179,Jaxen 179,Rohan 179,Kristian 178,Wilson 178
Sterling 178,Nickolas 177,Raphael 177,Demetrius 174,Blaine 174,Terrance 172,Marc 172,Tatum 172
Rodney 171,Layne 171,Xzavier 171,Carmelo 170,Augustus 169,Layton 169,Lewis 169,Milan 169,Davion 168
Winston 168,Harvey 168,Brodie 168,Harley 167,Yusuf 167,Santino 166,Mathias 166,Guillermo 166,Melvin 166
Channing 166,Chad 165,Bowen 165,Sylas 165,Dax 164,Sincere 163,Princeton 163,Kamari 163,Keagan 162
Hank 162,Soren 162,Jefferson 162,Shaun 162,Matthias 162,Jeffery 162,Neil 161,Giovani 161,Toby 161
Omari 160,Trace 160,Joey 159,Ayaan 159,Jon 159,Braiden 158,Jasiah 158,Rex 158,Dayton 157,Nixon 157
Alessandro 157,Camron 157,Rayan 157,Cory 157,Eden 157,Tommy 156,Kylan 156,Ronin 155,Tripp 155,Niko 155
Jagger 154,Lennox 154,Emmitt 154,Jermaine 154,Tomas 154,Kendall 153,Allan 153,Zechariah 153,Leonard 153
Memphis 153,Hamza 153,Kyson 153,Roland 152,Ariel 151,Hendrix 151,Lee 150,Crosby 150,Micheal 150
Bobby 149,Bentlee 149,Leonidas 149,Willie 148,Jamarion 147,Stanley 147,Makai 147,Aron 147,Felipe 146
Vihaan 145,Ray 145,Alonso 144,Terrence 144,Conrad 144,Billy 144,Jaydon 144,Kody 144,Jonathon 144
Javon 143,Marlon 143,Aryan 143`,
};

// Source of leanings: Tzioumis, Demographic aspects of first names, Scientific Data 5:180025 (2018), 4,250 first names of
// US mortgage applicants 2007–2010 (CC0), shrunk toward the average with 60 pseudo-observations. A name that is not
// listed there leans nowhere, except a few recent names set by hand (assumption, marked below).

/** `Name white black hispanic asian,…`: share of the group among bearers over its share among all, 100 = average. */
export const NAME_LEANING = `
Aaron 108 92 44 48,Abbey 107 99 51 51,Abbie 107 87 56 45,Abby 109 54 37 61,Abdullah 90 166 72 278
Abel 28 66 1048 63,Abigail 96 48 170 109,Abraham 62 203 410 260,Abram 98 140 116 81,Ada 71 175 372 174
Adam 113 19 30 24,Adan 34 70 992 40,Addie 91 390 69 76,Adelaide 96 198 133 59,Adele 108 79 30 69
Adelina 65 72 522 143,Adeline 88 159 130 230,Adolfo 34 37 991 64,Adolph 94 247 129 58
Adrian 61 298 509 64,Adriana 49 31 833 23,Adrianna 86 98 280 92,Adrienne 98 335 36 41
Agnes 83 273 54 360,Agustin 26 29 1084 89,Ahmad 85 102 34 469,Ahmed 83 204 38 414,Aileen 83 70 127 416
Aimee 109 17 46 74,Aisha 61 960 90 167,Alaina 105 77 65 72,Alan 109 31 23 110,Alana 100 199 84 50
Alanna 106 53 53 73,Albert 89 207 140 171,Alberta 82 557 108 67,Alberto 20 20 1113 152
Alden 97 90 107 155,Aldo 64 34 604 87,Alec 104 69 36 158,Alejandra 32 25 1005 81,Alejandro 14 10 1250 67
Alena 101 170 63 90,Alessandra 103 64 111 64,Alessandro 102 83 85 100,Alex 77 89 273 290
Alexa 107 84 65 43,Alexander 96 78 128 151,Alexandra 101 40 152 51,Alexandria 100 76 108 100
Alexia 101 176 61 85,Alexis 92 138 197 70,Alfonso 25 109 1040 104,Alfred 90 247 148 107
Alfredo 20 27 1105 174,Ali 87 118 36 410,Alia 95 98 100 194,Alice 94 174 73 185,Alicia 79 164 352 64
Alina 90 73 248 89,Alisa 102 191 41 90,Alisha 100 248 60 30,Alison 113 39 15 39,Alissa 110 61 37 37
Allan 104 55 34 167,Allen 104 125 18 118,Allison 112 55 12 46,Allyson 111 90 19 34,Alma 43 193 765 115
Alonso 61 79 614 75,Alonzo 66 759 200 75,Alta 103 135 56 78,Alton 91 452 40 69,Alvaro 30 18 1074 25
Alvin 76 545 61 275,Alyson 110 57 35 42,Alyssa 107 23 74 70,Amanda 111 35 47 22,Amber 111 58 30 21
Amelia 76 147 300 228,Amie 107 102 37 62,Amina 85 316 67 271,Amir 91 74 44 346,Amos 85 433 109 107
Amy 112 11 15 65,Ana 30 28 1049 54,Anastasia 108 79 34 49,Anderson 73 476 181 206,Andre 70 869 83 79
Andrea 105 137 64 20,Andres 24 21 1114 70,Andrew 110 48 28 71,Andy 66 51 94 808,Angel 31 104 965 98
Angela 101 200 72 46,Angelia 92 388 74 52,Angelica 37 23 943 79,Angelina 66 97 437 226
Angeline 96 107 46 265,Angelique 94 326 82 65,Angelo 100 88 149 40,Angie 92 78 145 202
Anita 91 214 98 188,Ann 111 45 14 57,Anna 100 63 110 123,Annabel 90 157 178 140,Annabelle 90 68 92 311
Anne 113 26 12 50,Annette 97 266 91 38,Annie 57 802 56 429,Anthony 99 201 76 73,Antoine 77 755 64 79
Antoinette 91 398 89 43,Antonia 59 144 591 87,Antonio 39 146 812 150,April 104 186 42 41
Araceli 32 24 979 124,Archie 82 595 54 78,Ari 104 45 68 115,Ariana 87 57 269 101,Ariel 65 70 481 220
Arlene 100 153 71 107,Arline 100 86 87 125,Armando 18 13 1164 129,Arnold 93 196 110 155
Aron 105 60 81 72,Arthur 98 197 91 78,Arturo 16 8 1197 108,Asa 100 179 78 62,Ashlee 110 67 43 34
Ashleigh 108 78 51 41,Ashley 110 101 26 25,Ashton 99 213 64 64,Aubrey 99 254 41 77,Audra 103 170 77 24
Audrey 100 289 31 57,August 109 31 54 55,Augustus 95 293 62 109,Aurora 46 76 606 388
Austin 104 137 16 114,Autumn 109 64 40 47,Ava 88 382 70 130,Avery 92 442 41 72,Axel 92 155 192 65
Ayanna 80 641 80 80,Bailey 106 57 57 79,Barbara 109 128 24 14,Barrett 108 77 40 55,Barry 112 82 11 26
Bart 111 34 26 52,Beatrice 77 480 194 89,Beatriz 34 36 973 89,Beau 111 29 29 50,Becky 109 28 36 82
Belinda 84 369 145 105,Bella 94 72 73 273,Ben 92 102 53 336,Benjamin 100 82 102 107
Bennett 105 114 34 100,Bennie 80 676 79 40,Benny 79 146 126 403,Benson 77 135 56 592
Bernadette 89 238 123 152,Bernadine 93 336 74 95,Bernard 99 278 30 79,Bernice 80 638 90 64
Bert 104 45 35 166,Bertha 38 310 813 30,Bessie 72 804 74 121,Beth 116 12 10 12,Bethany 113 39 18 23
Betsy 107 51 63 68,Bette 110 52 40 37,Bettie 86 571 51 56,Betty 97 290 45 91,Bettye 82 694 43 43
Beulah 92 388 63 87,Beverly 103 253 24 27,Bianca 80 148 368 48,Bill 99 78 46 225,Billie 105 158 40 34
Billy 99 215 47 92,Blaine 111 55 23 32,Blair 112 69 23 25,Blake 113 36 19 35,Blanca 19 16 1213 23
Blanche 97 263 50 70,Bo 51 31 31 1202,Bob 100 81 33 208,Bobbi 111 25 44 35,Bobbie 96 397 35 23
Bobby 92 371 46 98,Bonita 101 290 32 35,Bonnie 113 31 14 32,Boyd 110 58 30 42,Brad 115 30 9 12
Braden 108 48 48 48,Bradford 112 54 17 42,Bradley 116 7 5 13,Brady 107 109 40 49,Branden 106 55 68 55
Brandi 106 156 45 18,Brandie 106 107 44 61,Brandon 108 106 26 50,Brandy 106 98 57 30
Breanna 105 107 69 55,Breanne 103 79 67 74,Brenda 99 254 73 26,Brendan 114 15 20 30
Brendon 104 116 60 48,Brenna 109 43 53 43,Brennan 106 73 62 69,Brent 114 30 14 19,Brenton 106 119 50 50
Bret 114 42 16 13,Brett 115 27 8 9,Brian 113 38 11 37,Briana 105 54 101 51,Brianna 108 54 64 51
Brianne 110 39 49 39,Brice 109 42 42 74,Bridget 109 138 27 21,Bridgette 90 489 55 44
Britney 104 128 66 53,Brittany 111 94 19 28,Brittney 107 98 44 41,Brock 111 52 33 27,Brodie 104 78 78 78
Brody 105 73 73 73,Brooke 113 42 17 16,Brooks 112 28 28 39,Bruce 112 60 10 33,Bruno 96 42 228 29
Bryan 110 60 21 65,Bryant 90 354 72 145,Bryce 110 39 30 67,Brynn 106 67 67 67,Bryon 107 142 27 38
Bryson 104 64 64 113,Buddy 103 70 60 121,Burton 105 109 50 72,Byron 92 299 103 94,Cade 104 76 76 76
Caitlin 111 34 23 58,Caleb 110 30 45 36,Callie 100 254 41 73,Calvin 71 677 17 319,Cameron 111 74 17 43
Camilla 105 163 43 43,Camille 103 177 53 60,Candace 106 193 17 31,Candice 102 165 45 87
Candy 101 86 83 108,Cara 111 69 20 28,Carey 111 55 18 48,Carina 84 71 299 122,Carissa 103 95 58 122
Carl 106 193 16 34,Carla 102 218 75 13,Carlee 105 71 71 71,Carley 105 70 70 70,Carlie 106 65 65 65
Carlos 17 50 1201 48,Carlton 85 684 31 38,Carly 111 28 41 38,Carmela 94 50 200 106
Carmella 101 126 98 61,Carmelo 76 77 343 207,Carmen 50 139 732 63,Carol 111 72 22 29,Carole 111 74 12 35
Carolina 42 48 789 202,Caroline 105 81 46 99,Carolyn 105 221 21 25,Carrie 112 64 18 30
Carroll 108 113 30 42,Carson 105 82 53 91,Carter 107 142 30 41,Cary 106 65 31 112,Casandra 92 328 115 58
Casey 111 47 13 56,Cassandra 90 523 46 40,Cassidy 104 80 68 96,Cassie 110 62 32 45
Catalina 46 30 703 259,Catherine 110 66 24 59,Cathleen 113 10 31 19,Cathy 108 87 32 68
Cecelia 97 248 84 62,Cecil 94 430 35 45,Cecilia 60 67 517 263,Cedric 53 1230 31 175
Celeste 98 158 90 101,Celia 66 82 530 109,Celina 68 86 516 95,Cesar 16 12 1148 197,Chad 115 24 8 20
Chadwick 110 33 42 46,Chance 103 108 78 45,Chandler 102 137 71 79,Chandra 75 289 35 530
Channing 104 79 79 79,Chantel 98 213 98 56,Charity 103 178 47 58,Charlene 101 260 28 50
Charles 107 155 18 35,Charley 92 247 86 168,Charlie 69 574 104 310,Charlotte 105 189 24 34
Chase 106 57 51 63,Chasity 98 235 62 62,Chelsea 110 45 37 62,Chelsey 108 54 54 54,Cheri 111 79 24 26
Cherie 108 68 48 53,Cheryl 109 146 11 26,Chester 101 230 22 97,Cheyenne 98 157 65 65,Chloe 98 114 88 149
Chris 108 46 34 98,Christa 113 40 24 14,Christen 109 74 38 38,Christi 111 19 37 48
Christian 100 53 157 47,Christie 109 72 40 53,Christin 109 41 51 56,Christina 104 50 94 68
Christine 110 39 29 71,Christopher 111 56 27 32,Christy 111 36 23 63,Chrystal 95 281 59 101
Chuck 96 50 43 297,Cindy 105 26 51 135,Claire 110 51 22 71,Clara 74 379 275 106,Clare 109 49 35 67
Clarence 81 719 13 102,Clarice 93 272 61 151,Clarissa 84 240 193 138,Clark 108 89 23 65
Claude 100 321 31 19,Claudette 83 640 45 65,Claudia 76 104 442 26,Clay 112 47 17 42,Clayton 109 78 14 65
Cleo 84 456 103 117,Cleveland 77 767 58 81,Clifford 106 159 8 77,Clifton 90 511 26 60,Clint 109 47 28 68
Clinton 103 245 17 46,Clyde 98 306 25 79,Coby 105 67 67 67,Cody 112 41 19 31,Colby 110 49 34 47
Cole 108 101 38 30,Coleman 104 143 59 59,Colette 106 189 24 34,Colin 110 86 13 52,Colleen 115 22 11 17
Collin 105 120 47 79,Colt 104 78 78 78,Colton 106 63 63 63,Connie 106 57 49 105,Conor 108 56 56 56
Conrad 94 209 87 139,Constance 108 165 19 23,Cora 80 533 79 138,Corbin 105 96 65 65,Corey 105 223 12 33
Corinne 109 51 37 65,Cornelius 87 600 45 42,Cortney 105 134 50 40,Cory 111 80 15 44
Courtney 109 155 6 23,Craig 113 61 7 24,Cristian 76 36 473 49,Cristina 64 43 502 236
Cristopher 101 65 112 89,Cruz 38 36 960 36,Crystal 97 274 76 50,Curt 113 24 16 41,Curtis 101 300 11 50
Cynthia 105 137 56 45,Cyrus 95 249 51 149,Daisy 46 269 465 435,Dale 113 53 9 25,Dallas 108 137 28 31
Dalton 97 221 77 91,Damian 89 181 232 54,Damien 98 212 72 93,Damion 89 425 75 83,Damon 94 370 43 78
Dan 102 34 30 216,Dana 111 96 13 17,Dane 109 44 34 66,Danica 105 93 63 63,Daniel 106 32 92 43
Daniela 96 35 225 33,Daniella 90 229 168 67,Danielle 109 122 31 11,Danna 104 99 68 61,Danny 94 99 86 233
Dante 80 188 188 274,Daphne 84 416 45 231,Darian 95 293 92 62,Darin 111 46 14 47,Darius 87 547 45 79
Darla 112 46 30 22,Darlene 102 241 44 31,Darnell 57 1311 45 45,Darrel 105 171 24 61
Darrell 103 266 20 31,Darren 106 128 21 89,Darrin 108 115 16 66,Darryl 83 685 17 78
Darwin 90 143 135 195,Daryl 102 245 22 74,Dave 98 139 44 193,David 109 39 48 55,Davin 99 94 80 161
Davis 90 228 65 245,Dawn 112 85 14 19,Dax 104 65 81 90,Dean 111 24 12 79,Deana 108 95 45 35
Deanna 108 102 36 41,Debbie 103 126 63 77,Debora 107 135 46 25,Deborah 110 102 23 16,Debra 111 102 24 9
Declan 104 75 75 75,Delbert 107 134 41 42,Delilah 83 333 174 113,Della 95 329 72 51,Delmar 103 85 72 102
Delores 83 684 47 11,Deloris 80 766 41 41,Demetrius 66 947 108 55,Dena 109 95 33 34,Denise 106 151 45 27
Dennis 110 54 23 65,Deon 84 621 55 55,Derek 106 114 14 101,Derick 93 367 57 63,Derrick 68 905 50 128
Desiree 86 311 160 80,Desmond 74 654 106 128,Devin 104 155 31 82,Devon 100 264 50 48
Dewayne 91 489 35 48,Dewey 104 129 42 73,Dexter 61 829 63 309,Diana 98 54 164 68,Diane 111 69 25 29
Dianna 103 147 77 32,Dianne 108 140 23 33,Dick 92 44 66 350,Diego 37 23 969 41,Dillon 103 109 56 99
Dina 100 67 142 69,Dion 88 418 101 80,Dixie 111 55 33 26,Dolores 84 129 306 72,Dominic 104 49 75 100
Dominick 109 47 43 49,Dominique 90 344 106 77,Don 103 107 16 167,Donald 112 91 11 17,Donna 112 73 17 22
Donnie 98 315 29 57,Donovan 95 333 61 66,Dora 53 202 634 106,Doreen 105 142 45 52,Dorian 91 349 108 43
Doris 90 365 94 78,Dorothea 97 314 42 72,Dorothy 98 364 27 40,Doug 111 18 24 72,Douglas 114 34 12 24
Doyle 109 84 29 51,Drake 103 98 67 92,Drew 113 23 36 12,Duane 108 153 14 35,Dulce 52 63 692 142
Duncan 107 152 36 29,Dustin 114 12 17 31,Dusty 108 44 55 61,Dwayne 89 590 22 28,Dwight 94 435 24 73
Dylan 108 55 34 84,Earl 99 360 16 46,Earnest 80 718 40 71,Ebony 54 1264 76 70,Eddie 62 644 179 267
Eden 81 246 105 300,Edgar 49 108 698 148,Edison 74 254 278 197,Edith 83 251 234 93,Edmond 90 192 56 300
Edmund 99 115 75 155,Edna 75 325 168 285,Eduardo 18 15 1100 228,Edward 105 96 62 68,Edwin 80 130 284 180
Effie 92 268 71 165,Efrain 27 22 1100 39,Eileen 111 28 33 54,Elaina 104 107 69 76,Elaine 103 125 32 126
Elbert 76 682 66 141,Eldon 111 34 34 47,Eleanor 97 198 56 139,Eleanore 98 67 116 118,Elena 78 33 378 145
Eli 96 152 148 58,Eliana 83 97 342 66,Elias 59 122 614 78,Elijah 78 677 66 96,Elin 104 77 77 77
Elinor 104 100 52 91,Elisa 80 61 341 142,Elisabeth 112 17 47 25,Elise 109 97 27 40,Elisha 99 194 101 41
Eliza 82 331 145 173,Elizabeth 106 43 88 41,Ella 84 597 40 90,Ellen 111 36 13 68,Ellie 95 76 116 190
Elliot 100 158 83 79,Elliott 98 292 34 85,Ellis 91 470 58 46,Elma 69 233 304 275,Elmer 79 193 277 149
Eloise 85 349 163 73,Elsa 49 113 704 141,Elsie 83 331 148 144,Elton 91 433 44 77,Elva 53 46 759 43
Elvin 76 258 301 138,Elvira 49 105 614 289,Elvis 56 431 422 169,Elwood 99 264 58 47,Elyse 106 70 54 63
Emanuel 78 435 221 69,Emerson 90 79 120 238,Emery 100 170 76 70,Emil 107 48 55 62,Emilee 105 65 65 89
Emilia 69 47 504 130,Emiliano 62 56 535 204,Emilie 106 56 47 111,Emilio 42 46 865 78,Emily 108 49 26 96
Emma 68 366 335 138,Emmanuel 45 657 321 385,Emmett 95 349 49 54,Enrique 15 8 1220 98,Eric 105 105 44 80
Erica 94 238 137 40,Erick 77 112 390 88,Ericka 74 537 244 31,Erik 109 39 75 26,Erika 87 170 263 33
Erin 115 15 15 12,Erma 84 536 74 91,Ernest 89 323 136 72,Ernestine 69 785 147 62,Ernesto 18 32 1050 295
Ervin 89 431 104 38,Erwin 75 131 171 451,Esmeralda 39 60 877 126,Essie 70 870 80 88
Esteban 32 25 1014 73,Estella 59 256 516 113,Estelle 100 200 84 42,Esther 65 279 360 229
Estrella 61 54 278 627,Ethan 109 28 38 84,Ethel 77 682 70 113,Etta 90 405 71 79,Eugene 100 185 42 130
Eugenia 87 158 238 101,Eula 82 666 57 57,Eunice 62 519 152 412,Eva 81 144 295 133,Evan 111 40 31 50
Evangeline 64 185 164 607,Eve 106 39 66 88,Evelyn 79 308 199 176,Everett 102 245 25 62
Ezequiel 48 45 819 45,Ezra 96 274 53 113,Fabian 52 164 676 88,Faith 103 159 37 81,Fannie 65 985 62 126
Farrah 92 244 71 188,Fatima 70 169 249 371,Fay 96 179 29 207,Faye 96 268 27 145,Felicia 70 835 111 61
Felipe 16 30 1183 105,Felix 40 185 750 198,Fern 103 152 45 63,Fernanda 92 109 222 56
Fernando 22 22 1102 131,Fiona 101 86 45 173,Fletcher 98 254 67 67,Flora 66 258 295 330
Florence 90 358 37 185,Floyd 98 336 24 64,Forrest 110 90 24 41,Frances 99 159 103 69
Francesca 106 85 74 41,Francine 101 228 51 37,Francis 104 87 35 141,Francisco 13 7 1263 76
Frank 102 82 104 66,Frankie 85 354 143 121,Franklin 89 244 130 148,Fred 103 132 59 71,Freda 97 297 55 65
Freddie 63 821 168 122,Freddy 54 155 655 95,Frederick 105 185 16 62,Fredrick 98 347 31 31
Frieda 98 132 69 160,Gabriel 57 63 695 55,Gabriela 52 25 786 17,Gabriella 101 46 147 46
Gabrielle 104 142 52 32,Gail 110 116 11 39,Gale 104 169 31 63,Garland 99 306 48 38,Garret 102 67 45 167
Garrett 108 69 28 88,Garry 108 111 25 64,Gary 112 47 12 44,Gavin 105 65 45 110,Gayle 111 75 21 34
Gemma 82 75 115 444,Gene 105 121 24 95,Geneva 85 563 60 53,Genevieve 97 102 119 118
Geoffrey 112 28 18 56,George 102 137 70 71,Georgia 101 244 52 28,Gerald 110 103 20 33
Geraldine 92 345 85 75,Gerard 107 105 39 54,Gerardo 18 9 1169 120,Gertrude 89 494 52 57
Gia 93 194 87 192,Giancarlo 97 66 180 66,Gideon 99 114 73 149,Gilbert 69 128 460 117
Gilberto 24 25 1146 23,Gillian 103 188 42 61,Gina 106 72 58 74,Ginger 110 63 19 45
Giovanni 86 82 274 110,Giselle 84 177 276 73,Gladys 55 478 456 121,Glen 110 40 14 86,Glenda 96 255 90 60
Glenn 108 87 12 86,Glenna 107 93 40 57,Gloria 66 345 392 109,Gordon 109 49 10 101,Grace 78 174 98 483
Gracie 77 497 179 77,Grady 102 230 56 32,Graham 112 60 18 25,Grant 112 28 11 67,Grayson 105 70 70 70
Greg 111 44 23 49,Gregg 114 29 12 33,Gregory 110 109 16 21,Greta 98 278 37 90,Gretchen 113 47 17 15
Grover 97 282 74 50,Guadalupe 13 8 1296 18,Guillermo 17 10 1222 63,Gunnar 105 69 69 69
Gustavo 21 16 1199 20,Guy 109 81 20 55,Gwendolyn 67 1112 24 32,Hailey 101 59 59 173,Haley 109 59 38 53
Hallie 108 91 47 47,Hank 97 59 59 261,Hanna 87 178 56 367,Hannah 97 100 30 271,Harlan 107 78 40 45
Harley 107 94 49 58,Harmony 101 66 66 116,Harold 104 193 35 37,Harriet 99 283 26 90
Harriett 98 286 58 47,Harrison 88 368 61 167,Harry 104 135 30 105,Harvey 100 237 38 75
Hattie 70 924 60 66,Hayden 99 160 83 92,Hayley 108 61 42 58,Hazel 83 500 39 165,Heath 112 48 20 28
Heather 114 26 14 13,Hector 11 17 1306 35,Heidi 114 13 15 35,Helen 93 189 50 228,Helena 91 151 95 234
Helene 109 67 31 65,Henrietta 81 503 151 67,Henry 79 252 149 318,Herbert 97 304 51 64
Herman 70 580 142 228,Hilary 113 26 18 31,Hilda 54 109 693 61,Hillary 111 34 35 41,Hollie 109 107 32 32
Holly 114 16 11 34,Homer 95 183 104 119,Hope 98 245 88 36,Horace 74 876 42 60,Howard 105 160 11 100
Hubert 91 337 42 170,Hugh 108 129 11 48,Hugo 31 14 1052 45,Humberto 21 39 1170 28,Hunter 110 33 50 33
Ian 109 81 16 67,Ibrahim 86 258 52 299,Ida 80 364 178 142,Ignacio 23 15 1144 68,Ila 100 43 43 207
Iliana 67 57 564 57,Imogene 94 290 91 85,Ina 96 274 54 106,India 88 441 100 67,Inez 71 564 213 95
Ingrid 88 231 181 85,Ira 103 246 26 32,Irene 84 107 243 180,Iris 68 269 362 164,Irma 31 107 1001 54
Irvin 89 445 78 62,Irving 85 263 198 75,Irwin 100 106 37 206,Isaac 66 412 339 127,Isabel 47 29 799 106
Isabella 93 92 130 175,Isabelle 102 114 69 101,Isaiah 75 711 117 72,Isaias 50 69 770 65
Ismael 25 17 1105 87,Israel 40 83 902 44,Issac 81 282 245 66,Iva 105 103 66 53,Ivan 73 135 392 147
Ivy 71 330 97 468,Jace 105 63 63 87,Jack 110 29 17 97,Jackie 103 133 33 105,Jackson 84 262 62 346
Jaclyn 111 35 29 48,Jacob 108 47 46 74,Jacqueline 95 329 84 43,Jacquelyn 101 287 35 23,Jada 97 285 67 67
Jade 95 113 59 249,Jaime 55 16 707 113,Jairo 50 48 788 48,Jake 103 84 56 121,Jamal 74 521 66 301
James 111 92 15 34,Jami 112 52 27 30,Jamie 111 45 31 39,Jamison 107 49 61 68,Jan 113 20 10 44
Jana 112 43 31 11,Janae 104 83 71 78,Jane 110 29 14 87,Janelle 107 103 43 47,Janet 109 73 31 46
Janice 107 168 17 40,Janie 90 266 127 109,Janine 110 93 22 36,Janis 109 82 17 65,Jaqueline 91 132 218 76
Jared 113 34 21 19,Jarod 108 54 54 54,Jarred 105 132 55 55,Jarrett 100 253 57 38,Jarrod 109 68 35 51
Jarvis 81 658 58 81,Jasmin 81 132 171 329,Jasmine 66 474 143 382,Jason 110 44 25 66,Jasper 91 360 63 129
Javier 11 6 1325 16,Jay 108 25 23 119,Jayme 109 62 56 32,Jayne 111 24 28 55,Jayson 100 61 56 189
Jean 103 211 23 74,Jeanette 98 237 88 41,Jeanne 113 30 11 45,Jeannette 99 122 134 50
Jeannie 98 44 72 231,Jeannine 112 63 17 29,Jeff 112 19 16 71,Jefferson 98 140 47 191
Jeffery 111 101 12 30,Jeffrey 114 29 11 30,Jenifer 112 52 31 18,Jenna 111 34 39 42,Jennie 95 75 99 212
Jennifer 111 34 29 51,Jenny 82 24 107 494,Jerald 110 82 26 24,Jeremiah 108 112 35 40,Jeremy 113 32 23 16
Jeri 110 53 39 46,Jermaine 50 1374 81 64,Jerome 97 340 27 76,Jerrod 105 142 50 50,Jerry 105 126 37 77
Jesse 93 171 178 53,Jessica 105 40 109 46,Jessie 76 434 138 235,Jesus 8 3 1339 65,Jewel 87 511 47 81
Jewell 97 335 47 47,Jill 115 16 9 15,Jillian 111 52 31 46,Jim 97 55 63 254,Jimmie 94 440 41 38
Jimmy 80 189 121 373,Jo 109 78 30 40,Joan 111 90 14 29,Joann 105 131 45 48,Joanna 102 54 81 129
Joanne 109 51 30 77,Joaquin 30 32 1012 96,Jocelyn 78 275 58 452,Jodi 114 13 15 38,Jodie 112 34 18 53
Jody 114 23 17 20,Joe 82 190 269 118,Joel 99 55 168 47,Joey 93 72 117 243,Johan 100 50 111 125
Johanna 99 74 129 95,John 111 49 26 44,Johnathan 97 222 61 120,Johnathon 103 57 71 122
Johnie 92 348 61 108,Johnnie 75 865 57 23,Johnny 73 367 188 271,Jolene 109 50 43 58,Jolie 103 112 58 100
Jon 113 22 17 45,Jonah 106 51 64 91,Jonas 95 198 75 154,Jonathan 108 54 37 81,Jonathon 110 37 47 41
Joni 109 65 27 66,Jordan 113 26 25 29,Jorge 13 7 1295 28,Jose 9 9 1321 58,Joseph 108 72 44 49
Josephine 83 235 165 217,Josh 112 37 32 23,Joshua 112 26 31 26,Josiah 99 194 68 80,Josie 78 272 260 125
Joslyn 101 160 67 92,Josue 40 124 859 80,Joy 102 172 23 130,Joyce 101 265 16 85,Juan 7 16 1363 36
Juanita 68 513 304 61,Judah 105 73 73 73,Jude 92 246 109 132,Judith 111 44 39 18,Judy 106 75 29 108
Julia 100 92 125 65,Julian 67 213 443 121,Juliana 87 106 187 227,Julianna 108 60 51 56
Julianne 111 30 19 69,Julie 112 12 22 65,Julien 100 155 65 114,Juliet 86 281 80 252
Juliette 94 274 96 83,Julio 15 21 1240 50,Julissa 73 65 483 65,Julius 71 625 101 219,June 99 170 25 181
Junior 76 493 204 97,Justin 111 40 22 51,Justine 101 169 33 125,Kacie 106 58 58 80,Kai 58 73 30 1027
Kaitlin 107 51 51 90,Kaitlyn 105 60 60 106,Kale 104 79 79 79,Kara 113 41 17 32,Karen 111 69 18 35
Kari 114 22 15 20,Karin 113 19 33 29,Karina 60 65 651 48,Karissa 99 157 81 96,Karl 110 80 14 61
Karla 95 119 208 19,Kasey 108 52 33 78,Kassandra 101 158 82 66,Kate 109 82 22 74,Katelyn 103 49 49 161
Katharine 112 34 17 41,Katherine 111 45 28 51,Kathie 106 44 50 117,Kathleen 115 15 12 20
Kathryn 114 29 15 16,Kathy 109 62 27 65,Katie 111 65 13 60,Katina 89 530 45 45,Katrina 97 355 36 42
Katy 104 43 66 131,Kay 108 88 20 88,Kayla 107 64 38 85,Kaylee 105 71 71 71,Kaylyn 104 77 77 77
Keegan 105 69 69 69,Keenan 92 343 66 116,Keisha 60 1205 64 43,Keith 109 127 10 37,Kelley 114 35 10 21
Kelli 112 78 13 19,Kellie 112 49 21 30,Kelly 114 21 11 36,Kelsey 110 56 36 40,Kelvin 47 924 81 484
Ken 86 44 21 553,Kendall 106 164 29 49,Kendra 106 191 17 24,Kendrick 87 447 63 136,Kenneth 109 118 16 50
Kenny 70 111 51 746,Kent 109 53 10 105,Kenya 68 939 69 56,Keri 113 25 26 28,Kerri 113 25 24 23
Kerry 112 70 15 28,Kevin 109 80 12 74,Khalil 98 167 58 147,Kieran 107 49 73 49,Kiersten 103 121 78 62
Kiley 105 98 67 67,Kim 99 123 13 222,Kimber 106 104 54 54,Kimberley 107 147 32 34,Kimberly 110 105 17 21
King 56 184 72 900,Kira 106 134 50 40,Kirk 112 69 10 34,Kirsten 114 15 18 19,Korey 101 218 57 57
Kory 109 64 33 58,Kris 108 22 28 116,Krista 114 20 19 18,Kristal 99 138 95 85,Kristen 115 18 14 9
Kristi 111 34 22 47,Kristian 106 54 91 37,Kristie 110 42 25 71,Kristin 115 16 11 17
Kristina 111 41 35 40,Kristine 112 16 20 66,Kristopher 112 40 29 30,Kristy 112 46 17 51
Krystal 96 297 81 30,Krystle 93 263 110 77,Kurt 115 29 7 21,Kurtis 111 24 24 71,Kyla 107 58 58 58
Kyle 113 41 8 37,Kylie 106 98 51 70,Kyra 99 233 49 87,Lacey 111 63 26 26,Lacy 104 172 45 36
Laila 93 100 90 250,Lakisha 68 989 64 64,Lamar 91 460 44 44,Lamont 77 796 46 63,Lana 109 73 24 66
Lance 109 60 21 69,Landon 108 97 41 41,Lane 108 90 34 48,Lara 111 30 43 34,Larissa 102 117 69 101
Larry 106 167 28 32,Latasha 48 1445 74 42,Latisha 75 790 75 60,Latonya 49 1429 48 48
LaToya 42 1598 78 39,Laura 109 22 83 21,Laurel 112 49 16 31,Lauren 113 41 16 24,Laurence 109 97 22 57
Laurie 114 17 20 18,Laverne 81 723 50 50,Lavonne 102 211 61 41,Lawrence 107 117 33 58
Layne 107 43 43 110,Lea 103 53 46 167,Leah 109 74 24 64,Leann 107 44 54 60,Leanna 103 90 56 124
Leanne 111 19 36 44,Lee 106 124 16 96,Leigh 112 46 15 36,Leighton 90 344 61 153,Leila 91 153 93 243
Leilani 84 88 79 445,Lela 93 391 73 49,Leland 106 74 24 131,Lena 89 284 68 196,Lenora 89 429 61 89
Leo 96 120 99 173,Leon 87 500 51 96,Leona 101 212 43 73,Leonard 103 193 49 50,Leonardo 39 28 803 258
Leonel 36 57 965 52,Leroy 83 648 63 29,Lesley 107 97 39 58,Leslie 109 102 28 38,Lesly 83 328 200 80
Lester 96 302 51 85,Leticia 27 43 1021 138,Levi 103 147 58 76,Lewis 106 183 20 44,Lia 94 110 114 151
Liam 107 48 59 66,Liana 94 108 177 96,Lila 103 59 68 111,Lilian 63 96 420 327,Liliana 49 25 815 45
Lillian 82 264 173 198,Lillie 66 1082 41 58,Lilly 78 101 168 431,Lily 48 45 112 1145
Lincoln 88 336 80 186,Linda 109 87 31 44,Lindsay 114 28 12 16,Lindsey 112 35 17 44,Lionel 74 568 150 122
Lisa 110 66 32 38,Livia 94 94 190 88,Lizbeth 84 53 354 53,Lloyd 101 273 16 79,Logan 108 87 30 53
Lois 109 146 12 31,Lola 89 436 85 47,Lonnie 102 274 21 26,Lora 110 82 31 22,Lorelei 101 94 61 142
Loren 110 51 35 40,Lorena 40 26 925 44,Lorene 105 148 43 48,Lorenzo 38 451 668 134,Loretta 102 221 52 40
Lori 114 23 13 28,Lorie 107 104 50 46,Lorraine 102 153 73 53,Lorrie 110 43 44 48,Lottie 93 347 67 67
Lou 105 97 39 92,Louie 75 114 330 192,Louis 99 146 117 58,Louise 105 176 33 50,Lowell 111 67 20 35
Loyd 106 79 54 75,Luann 112 23 34 40,Luca 103 67 100 67,Lucas 105 17 112 44,Lucia 62 71 564 159
Lucian 104 64 64 113,Luciana 91 114 189 126,Luciano 67 39 529 113,Lucille 96 243 102 51
Lucinda 104 124 57 60,Lucy 83 146 215 212,Luis 15 5 1267 35,Lukas 106 67 67 67,Luke 110 24 20 96
Lula 74 847 67 45,Luther 87 615 36 29,Luz 21 15 1104 161,Lydia 79 188 281 165,Lyle 112 33 24 45
Lynda 109 91 29 39,Lyndsey 104 84 71 57,Lynette 102 194 39 81,Lynn 111 46 15 65,Lynne 113 41 14 29
Mabel 62 407 260 338,Mable 72 720 61 202,Mack 90 446 57 67,Mackenzie 106 75 63 51
Madeleine 101 90 56 152,Madeline 101 147 89 60,Madelyn 99 86 98 118,Mae 68 723 42 303
Maggie 81 201 90 413,Maia 100 124 80 113,Major 85 443 78 158,Malcolm 101 302 17 49,Malia 105 59 73 59
Malik 80 418 79 256,Mallory 104 137 61 57,Mamie 72 826 52 131,Mandy 104 29 48 152,Manuel 23 28 1103 99
Mara 100 45 144 68,Marc 110 81 27 23,Marcella 99 167 111 47,Marcelo 55 33 704 108,Marcia 105 168 49 17
Marcie 109 38 54 58,Marco 45 54 865 36,Marcos 27 38 1078 52,Marcus 89 497 60 57,Marcy 111 39 48 22
Margaret 110 87 28 32,Margarita 33 39 989 82,Margery 106 64 44 77,Margie 96 290 82 58
Margot 109 89 46 31,Marguerite 103 183 48 44,Maria 41 26 871 122,Mariah 104 115 60 48
Mariam 94 132 103 170,Marian 105 145 27 87,Mariana 73 47 488 81,Marianne 113 14 16 52
Maribel 31 19 996 134,Marie 95 324 59 80,Marilyn 105 147 39 59,Marina 82 19 349 128,Mario 39 73 892 89
Marion 102 292 30 21,Marisa 97 72 175 67,Marisol 40 48 932 25,Marissa 91 78 154 200,Maritza 42 39 910 37
Marjorie 106 135 34 54,Mark 113 33 19 24,Markus 108 76 49 39,Marla 108 106 42 35,Marlene 98 130 135 55
Marlin 103 142 90 33,Marlon 44 910 297 222,Marsha 106 196 23 22,Marshall 106 163 25 45
Martha 81 97 397 19,Martin 91 31 286 38,Marty 108 96 42 30,Marvin 89 383 106 75,Mary 109 93 37 35
Maryam 96 143 38 224,Maryann 112 29 32 35,Mason 107 87 54 50,Mathew 101 24 30 256,Matilda 93 211 157 63
Matt 113 15 16 42,Matthew 114 19 15 18,Matthias 103 48 72 122,Mattie 63 1173 37 51,Maureen 113 40 14 27
Maurice 77 797 56 47,Mauricio 28 39 1078 51,Mavis 96 279 54 95,Max 101 47 125 78,Maxim 107 63 62 62
Maximiliano 67 62 565 62,Maxine 86 594 49 50,Maxwell 102 116 40 148,May 47 83 38 1248,Maya 88 216 49 295
Maynard 105 79 67 75,Mayra 31 30 1054 20,Meagan 112 30 30 30,Meaghan 109 50 50 50,Megan 115 16 13 12
Meghan 114 10 26 17,Melanie 108 80 36 53,Melba 75 289 211 256,Melina 92 81 177 139,Melinda 108 50 54 49
Melisa 103 45 113 65,Melissa 110 41 55 25,Melody 105 85 49 88,Melvin 80 608 80 99
Mercedes 42 116 794 152,Meredith 113 48 13 21,Merle 105 103 36 98,Merlin 101 123 96 76,Mia 82 476 98 136
Micaela 70 52 528 72,Micah 109 91 26 58,Michael 111 60 25 37,Michaela 107 78 48 70,Micheal 102 234 45 36
Michele 111 74 25 21,Michelle 107 95 45 60,Mickey 102 134 53 105,Miguel 10 19 1320 28,Mike 96 25 89 260
Mila 83 76 77 487,Milan 99 37 37 221,Mildred 83 466 113 107,Miles 104 119 26 125,Millard 103 129 67 74
Millie 94 231 61 179,Milo 100 103 92 73,Milton 76 448 205 119,Mina 84 139 65 432,Mindy 106 16 34 146
Minnie 72 863 50 101,Mira 96 104 67 238,Miranda 99 150 73 119,Miriam 77 101 413 66,Misael 62 59 596 104
Misty 112 56 24 15,Mitchel 104 103 64 76,Mitchell 109 83 26 42,Mohamed 74 278 41 506
Mohammad 59 30 15 1044,Mohammed 50 123 25 1110,Moises 31 24 1002 105,Mollie 108 91 47 32
Molly 112 21 19 51,Mona 90 169 69 282,Monica 82 203 283 73,Monique 77 608 120 87,Monroe 91 410 67 67
Monte 109 90 42 29,Morgan 109 54 22 90,Morris 97 348 31 60,Morton 105 91 59 83,Moses 67 670 154 204
Moshe 108 43 43 76,Muhammad 56 103 22 1057,Muriel 92 414 61 59,Murray 111 75 26 26,Myles 103 138 52 89
Myra 92 243 97 148,Myrna 75 117 241 342,Myron 99 302 23 68,Myrtle 81 679 44 77,Nadia 84 202 150 238
Nadine 97 287 35 105,Nancy 110 24 53 50,Naomi 90 211 108 178,Natalia 89 70 281 61,Natalie 105 122 63 30
Natasha 84 579 65 78,Nathalie 92 235 113 121,Nathan 111 63 15 50,Nathanael 102 109 68 98
Nathaniel 88 592 27 49,Neal 112 31 12 67,Neil 111 31 20 65,Nelda 96 140 145 74,Nell 104 141 59 59
Nellie 77 322 240 147,Nelson 58 105 520 251,Nettie 84 613 57 57,Nicholas 112 37 38 24
Nichole 103 246 35 23,Nick 101 19 103 146,Nickolas 107 53 63 36,Nicolas 66 46 576 67
Nicole 107 139 37 28,Nicolette 105 76 78 55,Nigel 96 301 38 124,Nikki 98 164 70 131,Nikolai 105 65 65 65
Nikolas 103 113 73 81,Nina 98 131 55 170,Noah 107 70 37 82,Noe 36 31 959 77,Noel 76 117 270 292
Noelle 108 81 36 62,Noemi 47 87 651 285,Nolan 99 130 45 182,Nora 82 107 278 158,Norbert 105 85 59 75
Norma 67 167 488 81,Norman 104 143 24 100,Ola 81 565 60 129,Olga 65 54 605 38,Olive 90 372 76 107
Oliver 82 363 112 226,Olivia 61 177 497 170,Ollie 75 773 53 114,Omar 34 198 854 128,Opal 98 289 63 51
Ora 82 673 55 55,Orlando 29 240 858 180,Orville 99 222 50 85,Oscar 23 116 1060 101,Osvaldo 51 39 774 68
Otis 73 942 39 43,Otto 81 79 316 146,Owen 103 188 30 84,Pablo 20 18 1127 133,Paige 112 40 21 40
Pam 107 79 47 69,Pamela 109 134 19 26,Paola 80 40 422 40,Paris 98 256 60 60,Parker 104 116 48 67
Pat 103 81 58 119,Patrice 100 336 29 16,Patricia 106 110 73 18,Patrick 110 68 18 52,Patsy 106 145 34 43
Patti 112 23 19 51,Patty 104 58 30 171,Paul 110 41 32 70,Paula 109 88 50 20,Paulette 94 412 31 54
Paulina 76 121 287 263,Pauline 91 309 60 171,Pearl 83 373 104 202,Pedro 13 38 1256 51,Peggy 110 77 22 39
Penelope 109 54 28 62,Penny 111 67 14 38,Percy 62 649 212 230,Perla 57 45 531 319,Perry 104 189 27 69
Pete 87 29 307 97,Peter 108 33 29 116,Peyton 103 97 66 91,Phil 97 69 83 207,Philip 109 36 24 93
Phillip 105 111 45 70,Phoebe 96 116 50 240,Phyllis 103 227 24 39,Pierre 76 669 68 132
Piper 103 120 62 62,Preston 100 258 23 74,Prince 70 645 81 240,Priscilla 84 302 165 140
Quentin 90 447 37 121,Quincy 78 593 60 198,Quinn 99 114 59 177,Quintin 86 425 104 106
Quinton 83 592 71 79,Rachael 106 65 80 33,Rachel 107 65 66 55,Rachelle 106 73 61 62,Rafael 15 12 1247 58
Ralph 104 121 80 28,Ramiro 19 21 1194 48,Ramon 18 40 1111 179,Ramona 78 176 339 90,Randal 111 39 26 52
Randall 113 29 12 33,Randi 111 72 33 23,Randolph 97 295 48 80,Randy 109 58 28 71,Raphael 81 326 200 141
Raquel 46 126 740 131,Raul 13 19 1253 72,Ray 94 189 101 140,Raymond 100 122 81 117,Reagan 105 66 66 91
Reba 103 173 41 72,Rebecca 111 24 52 32,Rebekah 112 39 33 34,Reed 111 35 24 52,Reese 107 63 62 62
Regan 106 74 48 97,Regina 92 348 90 58,Reginald 44 1601 35 65,Reid 105 44 30 145,Rena 102 216 44 64
Renata 100 85 153 30,Rene 60 76 625 92,Renee 107 134 31 39,Reuben 80 401 211 76,Rex 105 23 24 186
Reyna 47 77 824 40,Rhett 110 43 43 43,Rhiannon 108 51 64 51,Rhoda 89 314 101 136,Rhonda 106 216 15 10
Ricardo 18 109 1113 120,Richard 110 40 43 41,Rick 109 24 43 67,Rickey 100 339 22 31,Rickie 102 232 41 45
Ricky 100 193 41 118,Riley 100 242 47 64,Rita 95 132 122 129,Robbie 103 266 29 27,Robert 111 61 32 21
Roberta 108 91 48 25,Roberto 19 13 1141 143,Robin 111 103 13 26,Robyn 112 64 17 30,Rocco 112 23 41 32
Rochelle 99 334 30 49,Rocky 99 56 92 171,Roderick 80 693 29 111,Rodger 109 82 22 54,Rodney 101 260 26 54
Rodolfo 18 11 1035 313,Rodrigo 28 19 959 238,Rogelio 18 14 1039 329,Roger 109 60 38 55
Rohan 74 422 111 308,Roland 89 292 102 161,Rolando 24 15 848 491,Roman 88 43 319 38,Romeo 42 73 270 998
Ron 104 112 41 107,Ronald 109 113 24 37,Ronda 111 82 26 13,Ronnie 93 366 73 61,Roosevelt 53 1395 48 48
Rory 108 92 43 49,Rosa 27 123 1040 54,Rosalie 98 54 147 90,Roscoe 89 509 54 54,Rose 91 255 127 107
Rosemarie 97 92 116 141,Rosemary 102 117 102 53,Rosetta 75 715 89 79,Rosie 60 497 349 162
Ross 111 19 26 57,Roxanne 101 168 69 76,Roy 100 156 53 124,Royal 99 182 55 96,Royce 104 155 41 70
Ruben 21 39 1132 93,Ruby 66 614 141 270,Rudolph 72 550 223 85,Rudy 58 92 552 208,Rufus 78 714 53 91
Russel 109 54 37 65,Russell 111 74 12 39,Rusty 109 38 66 38,Ruth 101 151 91 50,Ryan 112 25 15 53
Sabrina 90 371 86 93,Sadie 91 331 97 39,Sallie 102 191 43 51,Sally 110 22 36 65,Salvador 13 10 1270 69
Salvatore 115 8 18 11,Sam 87 125 49 416,Samantha 104 100 55 83,Samir 74 37 62 694,Sammie 75 767 66 93
Sammy 86 219 100 262,Samson 61 410 84 641,Samuel 86 261 170 124,Sandra 102 122 112 25
Sandy 85 65 107 413,Santiago 26 19 1096 63,Sara 107 31 99 28,Sarah 110 50 29 48,Sasha 101 132 98 70
Saul 45 49 875 17,Saundra 96 371 52 26,Savannah 99 218 71 79,Scarlett 104 63 94 63,Scot 112 31 20 46
Scott 116 8 7 20,Scotty 102 104 65 110,Sean 111 67 14 46,Sebastian 80 104 312 164,Selena 84 370 133 152
Selina 79 266 162 262,Selma 97 208 81 96,Serena 92 170 60 259,Sergio 22 20 1164 40,Seth 114 29 11 20
Seymour 101 180 54 95,Shaina 105 71 71 71,Shana 105 161 30 51,Shane 114 25 15 31,Shanna 108 64 39 56
Shannon 112 78 18 14,Shari 111 62 22 36,Sharon 107 161 12 43,Sharron 104 217 31 31,Shaun 108 106 17 62
Shauna 107 162 21 37,Shawn 110 85 16 38,Shawna 110 62 35 28,Shayla 90 444 73 59,Shayna 102 111 71 101
Sheena 89 337 76 138,Sheila 102 237 29 49,Shelby 108 136 32 22,Sheldon 101 263 21 82,Shelia 87 647 32 26
Shelley 111 61 14 47,Shelly 111 57 20 50,Sheri 111 63 14 48,Sherman 77 600 44 217,Sherri 110 122 12 28
Sherrie 106 164 30 39,Sherry 108 117 16 52,Sheryl 109 104 13 43,Shiloh 104 80 80 80
Shirley 95 339 32 105,Sidney 96 337 26 91,Sierra 103 86 73 81,Silas 89 296 104 112,Simon 79 101 141 440
Simone 86 419 97 92,Skye 102 63 93 86,Skylar 104 78 78 78,Skyler 105 71 71 71,Sloane 104 78 78 78
Sofia 61 47 573 163,Solomon 61 863 59 269,Sondra 105 182 24 49,Sonia 47 208 644 208,Sonja 101 283 29 37
Sonya 86 467 96 65,Sophia 72 344 168 341,Sophie 95 143 75 213,Soren 104 78 78 78,Spencer 104 160 15 105
Stacey 110 92 26 28,Staci 110 58 30 50,Stacie 111 68 33 30,Stacy 111 66 19 37,Stanley 100 195 19 151
Stefan 106 62 55 82,Stefanie 109 70 37 50,Stella 72 324 183 308,Stephan 110 69 28 35
Stephanie 107 121 34 42,Stephany 99 148 77 72,Stephen 113 32 12 40,Sterling 92 418 33 109
Steve 100 63 72 164,Steven 112 33 20 47,Stewart 109 71 30 67,Stuart 113 30 10 51,Sue 109 26 13 115
Summer 109 80 31 53,Susan 113 14 17 43,Susana 39 41 852 187,Susanne 114 16 24 27,Susie 75 279 135 381
Suzanne 114 15 23 28,Sybil 98 221 58 64,Sydney 98 213 56 112,Sylvester 61 1104 91 65
Sylvia 70 330 345 120,Tabatha 98 190 88 44,Tabitha 100 223 59 51,Talia 101 125 96 65
Tamara 109 123 28 16,Tameka 71 909 67 67,Tami 112 28 32 32,Tamika 47 1485 74 42,Tammie 101 232 39 58
Tammy 109 80 25 64,Tania 86 84 286 110,Tanisha 68 994 59 59,Tanner 106 53 66 73,Tanya 97 289 56 68
Tara 111 91 17 32,Taryn 106 108 32 94,Tasha 90 481 51 63,Tate 102 66 82 91,Tatiana 99 112 131 63
Tatum 104 79 79 79,Tatyana 111 27 33 47,Taylor 110 45 35 51,Ted 105 52 25 161,Teddy 92 118 102 238
Terence 101 211 17 104,Teresa 98 79 163 58,Teri 110 61 32 42,Terra 105 150 39 55,Terrance 96 387 17 61
Terrell 82 712 36 36,Terrence 102 253 15 64,Terri 110 87 21 37,Terrie 107 118 39 40,Terry 109 119 12 32
Tessa 106 74 48 83,Thelma 70 531 192 185,Theo 93 179 93 182,Theodore 105 165 22 59,Theresa 106 112 55 52
Therese 111 29 25 57,Thomas 113 37 15 36,Thurman 94 329 63 63,Tia 91 392 32 130,Tiffani 100 199 66 82
Tiffany 97 280 23 121,Tim 106 35 23 150,Timmy 97 131 68 185,Timothy 113 50 11 24,Tina 104 90 35 137
Tisha 97 264 69 64,Titus 88 333 64 210,Tobias 101 78 131 56,Toby 108 81 39 57,Todd 115 27 7 16
Tom 97 33 19 340,Tomas 41 39 851 135,Tommie 81 652 71 56,Tommy 88 236 56 285,Toni 102 227 45 29
Tonia 95 379 62 38,Tony 75 236 102 471,Tonya 98 393 19 16,Tori 105 134 50 56,Trace 102 125 80 65
Tracey 105 230 16 24,Traci 109 126 15 43,Tracie 105 178 27 45,Tracy 108 119 16 50,Travis 110 100 14 25
Trent 112 54 16 41,Trenton 105 136 41 72,Trevor 108 155 20 27,Trey 104 95 65 89,Tricia 108 86 36 55
Trina 92 390 61 79,Trinity 102 96 65 115,Trisha 110 43 38 43,Trista 105 106 55 55,Tristan 99 120 52 186
Troy 108 154 15 27,Trudy 109 99 28 47,Tucker 107 63 62 62,Ty 99 59 26 274,Tyler 114 10 17 24
Tyra 91 454 57 57,Tyrone 49 1378 65 97,Tyson 107 80 36 70,Ulises 65 61 584 61,Uriel 60 73 629 69
Valentina 99 34 166 85,Valeria 81 359 244 45,Valerie 102 209 58 40,Vanessa 76 429 226 93
Velma 72 700 152 63,Vera 89 443 54 96,Verna 90 442 47 89,Vernon 94 415 23 81,Veronica 57 279 575 66
Vicente 27 22 976 232,Vicki 112 59 15 36,Vickie 108 145 26 23,Vicky 99 50 66 202,Victor 57 136 592 154
Victoria 98 105 124 85,Vincent 96 153 62 183,Viola 69 546 233 91,Violet 85 417 90 146
Virgil 102 246 29 42,Virginia 99 103 141 62,Vivian 76 376 135 298,Viviana 66 79 556 74,Wade 110 81 14 46
Walker 105 63 63 87,Wallace 99 202 28 135,Walter 101 214 67 44,Wanda 92 448 64 29,Warren 101 205 13 122
Wayne 106 132 12 89,Wendell 83 636 27 100,Wendi 111 29 34 50,Wendy 108 46 42 86,Wesley 107 108 11 86
Weston 109 45 56 45,Whitney 111 74 19 37,Wilbert 66 841 127 107,Wilbur 94 287 76 100
Wilfred 77 465 87 274,Will 97 178 93 112,Willa 89 471 62 69,Willard 106 155 38 41,William 111 72 21 30
Willie 27 2004 37 61,Willis 98 277 27 109,Wilma 91 327 70 143,Wilmer 77 141 389 68,Wilson 57 231 306 514
Winifred 92 376 31 137,Winston 63 727 89 323,Woodrow 97 356 40 55,Wyatt 106 109 47 52
Xavier 58 339 525 74,Yadira 54 69 729 47,Yasmin 66 155 299 402,Yesenia 39 49 934 34
Yolanda 27 518 800 98,Yvette 68 541 309 44,Yvonne 78 497 148 120,Zachariah 104 101 65 52
Zachary 112 48 16 27,Zachery 105 95 65 65,Zane 108 56 48 68,Zoe 102 124 74 94`;

/** As NAME_LEANING, for recent names outside the source: assumption. */
export const NAME_LEANING_ASSUMED = `
Aaliyah 42 1100 60 30,Aarav 55 100 30 900,Adriel 88 27 800 60,Alondra 88 27 800 60,Amari 42 1100 60 30
Anaya 55 100 30 900,Anika 55 100 30 900,Aniyah 42 1100 60 30,Arjun 55 100 30 900,Aryan 55 100 30 900
Asia 42 1100 60 30,Ayaan 55 100 30 900,Brayan 88 27 800 60,Camila 88 27 800 60,Daleyza 88 27 800 60
DeAndre 42 1100 60 30,Deja 42 1100 60 30,Devonte 42 1100 60 30,Diamond 42 1100 60 30,Gael 88 27 800 60
Heaven 42 1100 60 30,Iker 88 27 800 60,Imani 42 1100 60 30,Itzel 88 27 800 60,Jabari 42 1100 60 30
Jalen 42 1100 60 30,Jaliyah 42 1100 60 30,Jamari 42 1100 60 30,Janiyah 42 1100 60 30,Javon 42 1100 60 30
Jaylen 42 1100 60 30,Jimena 88 27 800 60,Journee 42 1100 60 30,Kaliyah 42 1100 60 30
Kamari 42 1100 60 30,Kehlani 42 1100 60 30,Kiara 42 1100 60 30,Kingston 42 1100 60 30
Kyrie 42 1100 60 30,Lakeisha 42 1100 60 30,Legend 42 1100 60 30,Malaysia 42 1100 60 30
Marquis 42 1100 60 30,Mateo 88 27 800 60,Matias 88 27 800 60,Messiah 42 1100 60 30,Nasir 42 1100 60 30
Nayeli 88 27 800 60,Nevaeh 42 1100 60 30,Nia 42 1100 60 30,Nyla 42 1100 60 30,Precious 42 1100 60 30
Princeton 42 1100 60 30,Raven 42 1100 60 30,Rayan 55 100 30 900,Saniyah 42 1100 60 30
Santino 88 27 800 60,Shanice 42 1100 60 30,Shaquille 42 1100 60 30,Thiago 88 27 800 60
Tiara 42 1100 60 30,Tyrese 42 1100 60 30,Vihaan 55 100 30 900,Ximena 88 27 800 60,Yahir 88 27 800 60
Yareli 88 27 800 60,Yaretzi 88 27 800 60,Zara 55 100 30 900,Zariah 42 1100 60 30,Zion 42 1100 60 30
Zuri 42 1100 60 30`;

// Names with more than half Hispanic bearers in the same source, weighted by their Hispanic bearers; the sex is the one of
// at least 80 % of the name’s births (SSA). They stand for persons named abroad or after a relative.
export const HISPANIC_WOMEN = `
Maria 3000,Ana 1213,Rosa 1052,Leticia 450,Blanca 446,Irma 443,Margarita 436,Luz 428,Silvia 410,Juana 330
Angelica 323,Adriana 305,Lorena 276,Bertha 270,Isabel 261,Lourdes 238,Graciela 219,Josefina 212
Beatriz 211,Maribel 210,Mayra 206,Susana 198,Gabriela 184,Mercedes 179,Esperanza 176,Francisca 164
Araceli 162,Alejandra 161,Carolina 157,Maricela 151,Marisol 149,Rocio 147,Consuelo 138,Maritza 135
Socorro 134,Estela 129,Ofelia 128,Liliana 126,Elvia 123,Esmeralda 111,Yesenia 109,Guillermina 108
Rosalinda 102,Concepcion 99,Griselda 99,Elva 95,Marisela 95,Alba 93,Catalina 91,Reina 85,Evangelina 83
Rosalba 83,Reyna 80,Mirna 79,Adela 77,Marcela 77,Amparo 75,Flor 73,Noemi 69,Fabiola 69,Elia 66
Hortencia 62,Dulce 61,Yadira 59,Zoila 57,Leonor 57,Elba 56,Rebeca 55,Lucila 52,Matilde 52,Nilda 50
Elida 49,Soledad 47,Pilar 47,Rafaela 47,Aracely 46,Oralia 46,Mireya 46,Evelia 45,Ileana 44,Damaris 43
Ernestina 42,Herlinda 42,Anabel 41,Haydee 40,Aura 40,Rosalva 40,Altagracia 39,Ligia 39,Adelina 39
Viviana 38,Micaela 37,Genoveva 37,Rosaura 37,Iliana 36,Mariela 36,Elda 35,Arcelia 35,Eloisa 35
Herminia 35,Gricelda 34,Isela 34,Azucena 34,Migdalia 33,Nubia 32,Delfina 32,Lissette 32,Hermelinda 32
Armida 32,Jovita 30,Xiomara 29,Lizette 29,Felicitas 28,Josefa 28,Magaly 28,Enriqueta 27,Enedina 27
Julissa 26,Idalia 25,Noelia 25,Xochitl 25,Gregoria 23,Eulalia 23,Candida 23,Yanet 22,Digna 22,Kenia 22
Nydia 21,Aurea 20,Dania 20,Rosio 16,Guadalupe 600,Teresa 300,Carmen 350,Elena 200`;
export const HISPANIC_MEN = `
Jose 7763,Juan 3754,Carlos 2391,Luis 2358,Jorge 1760,Jesus 1742,Francisco 1656,Miguel 1627,Manuel 1526
Mario 1067,Pedro 1058,Hector 1029,Roberto 1005,Rafael 987,Ricardo 968,Javier 946,Raul 906,Oscar 850
Sergio 797,Ramon 791,Ruben 781,Fernando 773,Alejandro 740,Salvador 728,Eduardo 718,Armando 675,Julio 668
Arturo 623,Enrique 588,Cesar 571,Alfredo 554,Alberto 548,Gerardo 520,Guillermo 493,Ernesto 446
Gustavo 435,Marco 425,Andres 404,Rodolfo 394,Alfonso 377,Felipe 374,Pablo 373,Ramiro 330,Hugo 306
Ignacio 299,Rogelio 293,Omar 292,Humberto 291,Marcos 272,Gilberto 271,Abel 270,Ismael 264,Alvaro 237
Rigoberto 236,Santiago 230,Rolando 220,Agustin 215,Mauricio 213,Tomas 207,Orlando 207,Rodrigo 206
Israel 205,Saul 203,Efrain 199,Santos 193,Gonzalo 193,Joaquin 186,Vicente 176,Reynaldo 174,Leonardo 168
Moises 168,Diego 165,Fidel 160,Esteban 159,Adolfo 156,Emilio 145,Isidro 140,Adan 134,Octavio 133
Heriberto 130,Leonel 129,German 126,Wilfredo 123,Noe 123,Gregorio 122,Federico 117,Efren 112,Domingo 112
Leopoldo 110,Benito 109,Cruz 105,Raymundo 97,Bernardo 96,Nestor 94,Eliseo 90,Aurelio 90,Josue 90
Arnulfo 88,Marcelo 83,Genaro 78,Freddy 77,Osvaldo 77,Eugenio 76,Refugio 76,Horacio 76,Fabian 75
Rosendo 74,Eloy 74,Mariano 74,Marcelino 73,Margarito 72,Ezequiel 69,Lucio 67,Lazaro 67,Adalberto 65
Mauro 64,Jairo 62,Norberto 62,Isaias 62,Hernan 60,Abelardo 60,Fermin 59,Everardo 56,Hilario 55
Faustino 55,Fausto 52,Reyes 52,Arnoldo 52,Fredy 50,Pascual 50`;
