/** Indonesian. */
import { international } from "../given-names";
import type { Language } from "../language";

const id: Language = {
  tag: "id",
  quotes: [
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  abbreviations:
    "dr drs ir prof hj h st sh mh jl no tgl dll dsb dst rp pt cv kec kab letjen brigjen irjen kombes jend",
  determiners:
    "para sebuah seorang suatu setiap semua beberapa banyak berbagai kedua sejumlah salah satu sang si",
  possessives: "",
  prepositions: `di ke dari pada untuk dengan oleh dalam tentang kepada bagi terhadap antara sejak hingga sampai selama tanpa atas menurut karena
    akibat terkait mengenai soal seperti sebagai lewat melalui usai`,
  conjunctions: "dan atau tetapi tapi serta namun sedangkan",
  subordinators:
    "bahwa jika kalau ketika saat karena sebab meski meskipun sehingga agar supaya sebelum setelah sementara sambil apakah",
  relatives: "yang",
  auxiliaries: "telah sudah akan sedang masih bisa dapat harus",
  passives: "",
  adverbs: `juga lagi kini sekarang kemudian lalu kemarin besok hanya saja pun sangat lebih paling pernah selalu sering bahkan selanjutnya sebelumnya
    itu ini tersebut sendiri pula belum lanjut lebih langsung turut ikut sempat kembali secara`,
  negations: "tidak bukan belum jangan enggan tak",
  numbers:
    "dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh ratus ribu juta miliar triliun persen",
  times: `senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember hari kemarin besok
    pagi siang sore malam pekan bulan tahun jam lalu ini`,
  verbs: "",
  pronouns: {
    dia: { gender: "any", plural: false, person: true },
    ia: { gender: "any", plural: false, person: true },
    beliau: { gender: "any", plural: false, person: true },
    mereka: { gender: "any", plural: true },
    saya: { gender: "any", plural: false },
    kami: { gender: "any", plural: true },
    kita: { gender: "any", plural: true },
  },
  objects: "",
  complementizers: "bahwa apakah",
  cues: {
    say: `kata katanya ujar ujarnya tutur tuturnya ucap ucapnya ungkap ungkapnya jelas jelasnya tegas tegasnya papar paparnya imbuh imbuhnya tambah tambahnya terang terangnya sebut sebutnya pungkas pungkasnya tandas tandasnya beber bebernya jawab jawabnya jawabnya tulis tulisnya cetus
      mengatakan menyatakan menyebut menyebutkan mengungkapkan mengungkap menjelaskan menegaskan memaparkan menuturkan menambahkan mengaku mengakui mengumumkan melaporkan memberitakan menilai menyampaikan membantah menyangkal mengklaim mengingatkan memperingatkan menulis menjawab memastikan membenarkan menekankan
      mengonfirmasi memperkirakan meyakini berharap berjanji berpendapat menduga menyarankan menerangkan membeberkan menyoroti mencatat mencontohkan menyayangkan berdalih berujar bercerita menceritakan menyimpulkan`,
    tell: "memberitahu memberi",
    ask: "bertanya tanya tanyanya mempertanyakan",
    show: "menunjukkan",
    call: "menyebut menilai",
    act: "mendesak meminta menuntut mengecam mengkritik menuduh menolak mengusulkan mengancam mengimbau mengajak menyerukan memuji mengumumkan membantah",
  },
  nounLike: "kata jawab jelas tambah tegas terang sebut tulis tanya",
  adpositions: [
    "menurut",
    "berdasarkan",
    "menurut {keterangan,data,laporan,informasi}",
    "berdasarkan {keterangan,data,laporan,informasi}",
    "versi",
  ],
  hedges: ["diduga", "konon", "kabarnya", "dugaan"],
  titles: `presiden wakil menteri menko gubernur bupati walikota wali kapolri kapolda kapolres jenderal kolonel letjen brigjen ketua direktur sekretaris jubir kepala juru dr dr. prof prof. bapak pak ibu bu h. hj. ustaz kiai pendeta paus raja ratu pangeran duta pengacara jaksa hakim pelatih kasatgas dirjen`,
  roles: `presiden wakil menteri menko gubernur bupati walikota kapolri kapolda kapolres jenderal ketua direktur sekretaris jubir juru kepala anggota pejabat pakar ahli pengamat analis ekonom peneliti ilmuwan profesor wartawan jurnalis reporter penulis aktivis saksi warga tetangga sumber narasumber staf karyawan buruh dokter perawat pasien
    mahasiswa guru orang ayah ibu kakak adik anak suami istri pria wanita perempuan laki-laki teman rekan korban tentara prajurit pemain pelatih aktor sutradara penyanyi calon kandidat perwakilan duta diplomat pengacara jaksa hakim polisi penyidik komandan raja ratu pangeran paus pendeta ustaz pendiri pengusaha investor tersangka terdakwa petugas koordinator`,
  male: "bapak pak ayah suami pria raja pangeran paus",
  female: "ibu bu istri wanita perempuan ratu",
  organizations: `kementerian pemerintah pemprov pemkot polisi kepolisian polri polda polres kejaksaan pengadilan mahkamah dpr mpr dprd komisi kpk badan lembaga dewan partai serikat asosiasi federasi organisasi yayasan institut universitas sekolah rumah bank perusahaan pt bumn kantor dinas direktorat otoritas militer tni nato pbb uni parlemen senat kongres kremlin pentagon gedung hamas hizbullah
    taliban gerakan pusat klub tim kedutaan bmkg bnpb bps ojk istana kelompok komite satgas`,
  documents:
    "laporan studi survei penelitian riset dokumen surat pernyataan buku statistik data analisis putusan undang-undang artikel",
  standing: "studi survei penelitian riset",
  posts: "cuitan unggahan tweet",
  outlets: "koran harian majalah stasiun televisi radio kantor situs media portal surat",
  hearers: "wartawan media pers",
  journalists: "wartawan jurnalis reporter presenter",
  settings:
    "wawancara konferensi jumpa keterangan pernyataan pidato surat twitter x facebook instagram acara siaran rapat diskusi video unggahan",
  texts: "keterangan pernyataan surat",
  generic: "perusahaan kementerian koran partai pengadilan laporan organisasi lembaga",
  givenNames: {
    male: `${international.male} abdul achmad adi agung agus ahmad airlangga anies anwar arief aries arif asep bambang basuki budi dadang dedi dian didik dito doni dwi eko erick fahri fajar ganjar gibran hadi hari hasan hasto hendra heru imam indra iwan joko jusuf luhut mahfud muhaimin muhammad nadiem prabowo rachmat rahmat retno ridwan rizal rudi sandiaga slamet sri sugeng suharto surya susilo tito tri wahyu wawan yudi yusril zulkifli`,
    female: `${international.female} ani ayu dewi dian diah endang erna fitri ida indah khofifah lestari megawati nur nurul puan puspita ratna retno rini rina siti sri susi tri wati yuni yanti`,
  },
  grammar: {
    verb: "middle",
    capitals: "names",
    dropsSubject: true,
    asWords: "seperti sebagaimana",
    citing: ["mengutip", "dikutip dari", "dilansir dari", "dilansir", "merujuk pada", "dikutip"],
    ties: "dari di untuk bidang",
    toward: "kepada",
    withWords: "dengan kepada di",
    opensContent: "*",
    conditions: "jika kalau",
    definite: "",
  },
};

export default id;
