// Which origin an Asian surname points to, and first names of that origin, so that a Patel is not called Thuy.

// Assumption throughout: compiled by hand from general knowledge of naming; no counts. Surnames are those at the head of the
// Census 2010 Asian list. A surname borne in several origins names them all. Origins: C Chinese, K Korean, V Vietnamese,
// I South Asian (Hindu, Sikh or Christian), M South Asian (Muslim), F Filipino, J Japanese, H Hmong.

export type AsianOrigin = 'C' | 'K' | 'V' | 'I' | 'M' | 'F' | 'J' | 'H';

/** Surnames of each origin. */
export const ASIAN_SURNAMES: Readonly<Record<AsianOrigin, string>> = {
  C: `Lee Chen Li Wang Yang Wong Lin Liu Chang Huang Wu Zhang Chan Yu Lam Lim Lu Tang Cheng Tan Ng Ma Chu Xu Zheng Liang
Zhou Sun Lau Zhao Chin Zhu Leung Jiang Hu Cheung Lai Cao Yee Lo Hsu Chow He Fong Kong Chiu Su Shen Tam Chong Pan Gao Guo
Dong Woo Yan Tong Chun Tsai Feng Jin Luo Shi Fang Ye Xie Chou Chao Wei Tsai Liao Kwan Cai Peng Fan Chiang Fu Fung Deng Leong
Yeung Zeng Mei Du Lei Guan Kuo Yuen Hua Yao Louie Pang Tsang Yeh Hung Yin Chi Xiao Hsieh Moy Tse Yip Kao Wen Lui Gong Hui
Kwong Quan Lew Mao Wan Gu Kwok Zhong Tseng Gee Shih Ding Mak Yen Ren Dai Zou Ni Qiu Hou Weng Siu Poon Ching Lao Ling Lum
Tung Tao Choy Hom Chua Yap Tai Kuang Zhen Xia Shao Chew Mui Low Chien Mo Tian Ou Ji Young Eng`,
  K: `Kim Lee Park Choi Kang Cho Chung Hong Song Shin Oh Hwang Yi Jung Yoon Kwon Yoo Ko Pak Ahn Cha Moon Jang Son Yun Choe Suh
Seo So Sung Nam Yim Bae Jeong Koo Im Sim Shim Ku Jeon Won Kwak Jun Rhee Min Han`,
  V: `Nguyen Tran Le Pham Huynh Truong Phan Vu Vo Ngo Dang Do Hoang Ly Bui Duong Ho Dinh Luu Mai Trinh Luong Doan Dao Vuong
Quach To Tu Ha Chau Thach Diep La Phung Van Ton Ta Lieu Vong Lam Cao Thai`,
  I: `Patel Singh Kaur Shah Sharma Kumar Gupta Desai Mehta Jain Gill Joshi Rao Reddy Parikh Prasad Gandhi Nair Das Persaud Rana
Agarwal Verma Bhatt Dhillon Rai Arora Kulkarni Sidhu Srinivasan Mishra Bhatia Grewal Sheth Iyer Sinha Krishnan Anand Trivedi
Mistry Saini Sandhu Varghese Dave Shrestha`,
  M: `Khan Ahmed Ali Hussain Rahman Begum Chowdhury Malik Ahmad Islam Syed Siddiqui Alam Qureshi Hossain Shaikh Mohammed Iqbal
Uddin Sheikh Hasan Hassan Mahmood Akhtar Mirza Bhatti Chaudhry Amin`,
  F: `Santos Reyes Cruz Ramos Garcia Mendoza Bautista Fernandez Flores Lopez Gonzales Rivera Perez Aquino Villanueva Castillo
Castro Martinez Torres Hernandez Rodriguez Domingo Sanchez Santiago Dizon Soriano Tolentino Francisco Pascual Valdez Mercado
Diaz Corpuz Gutierrez Navarro Miranda Ocampo Gomez Morales Medina Ignacio Manuel Velasco Ramirez Fernando Delacruz Deguzman`,
  J: 'Tanaka Nakamura Yamamoto Sato Watanabe Suzuki Takahashi Ito Matsumoto Yamada Saito Kobayashi',
  H: 'Vang Xiong Thao Her Moua Vue Lor Hang Yang',
};

/** Women’s and men’s first names of each origin. */
export const ASIAN_FIRST_NAMES: Readonly<Record<AsianOrigin, { female: string; male: string }>> = {
  C: {
    female:
      'Mei Li Xiu Ying Hui Yan Fang Jing Lan Hong Xia Min Juan Qing Yun Ling Wen Yue Xin Hua Na Lei Dan Ping Shu',
    male: 'Wei Ming Jun Jian Hao Feng Bo Lei Yong Gang Jie Hui Chao Bin Tao Qiang Kai Yi Xiang Hong Zhen Liang Guang Peng Kin',
  },
  K: {
    female:
      'Soo-Jin Ji-Young Hye-Jin Min-Ji Eun-Hee Mi-Kyung Young-Hee Sun-Hee Yoon-Ah Ji-Hye Su-Bin Hae-Won Kyung-Sook Jin-Ah Seo-Yeon',
    male: 'Sung-Ho Jin-Woo Min-Jun Hyun-Woo Dong-Hyun Joon-Ho Sang-Hoon Young-Ho Tae-Hyun Jae-Won Seung-Min Kyung-Soo Ji-Hoon In-Ho Woo-Jin',
  },
  V: {
    female:
      'Thuy Lan Huong Linh Mai Hoa Trang Thao Ngoc Hanh Phuong Nga Kim Anh Thu Van Yen Loan Hien Tuyet Dung Bich Quyen Vy My',
    male: 'Minh Tuan Hung Dung Thanh Duc Hai Long Quang Son Tam Khanh Huy Cuong Hieu Nam Phuc Vinh Binh Trung Bao Khoa Hoang Tien An',
  },
  I: {
    female:
      'Priya Anjali Sunita Kavita Neha Pooja Lakshmi Meena Asha Rekha Deepa Anita Nisha Shreya Divya Swati Usha Geeta Ritu Aarti Sarita Jyoti Meera Radha Vidya',
    male: 'Raj Sanjay Vijay Anil Ramesh Suresh Rahul Amit Ashok Rajesh Sunil Arun Vikram Ravi Nikhil Rohan Manish Deepak Mahesh Harish Kiran Ajay Arjun Dinesh Prakash',
  },
  M: {
    female:
      'Fatima Ayesha Aisha Nadia Sana Amina Farah Zainab Saima Rubina Nasreen Shazia Hina Mariam Khadija Sadia Bushra Maryam Noor Zara',
    male: 'Muhammad Mohammed Ahmed Ali Imran Omar Tariq Bilal Asif Usman Faisal Hassan Kamran Salman Zahid Nadeem Rashid Adnan Khalid Yusuf',
  },
  F: {
    female:
      'Maria Rosario Teresita Cristina Marilou Lourdes Josefina Evangeline Corazon Rowena Liezl Maribel Jocelyn Angelica Marites Ligaya Analyn Imelda Grace Remedios',
    male: 'Jose Antonio Ramon Eduardo Reynaldo Rodel Ernesto Rogelio Danilo Romeo Mario Ricardo Arnel Rommel Ferdinand Jayson Benigno Emmanuel Noel Edgardo',
  },
  J: {
    female: 'Yuki Keiko Akiko Yoko Naomi Emi Hiroko Michiko Sachiko Kumiko Mika Ayumi Haruka Sakura Aiko',
    male: 'Hiroshi Kenji Takashi Kenichi Takeshi Hideo Makoto Satoshi Kazuo Daisuke Haruto Yuto Akira Masao Ken',
  },
  H: {
    female: 'Mai Pa Yer Chue Bao Kia Mee Xia See Nou Ia Ka Pang Houa Choua',
    male: 'Tou Pao Chue Kou Xeng Yeng Cheng Neng Fue Toua Bee Chong Long Koua Pheng',
  },
};
