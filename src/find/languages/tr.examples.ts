/** What the Turkish table can read. */
import type { Examples } from "../examples";

const tr: Examples = {
  says: [
    ["Ulaştırma Bakanı Ayşe Demir, “Konuyu inceleyeceğiz.” dedi.", "Ayşe Demir | Konuyu inceleyeceğiz"],
    ["Ulaştırma Bakanı Ayşe Demir, köprünün kapatıldığını açıkladı.", "Ayşe Demir | köprünün kapatıldığını"],
    [
      "Belediye Başkanı Kemal Yıldız, yolun kapalı kalacağını söyledi.",
      "Kemal Yıldız | yolun kapalı kalacağını",
    ],
    ["Savcılık, soruşturmanın tamamlandığını bildirdi.", "Savcılık | soruşturmanın tamamlandığını"],
    ["Demir, “Köprü güvenli.” diye konuştu.", "Demir | Köprü güvenli"],
    ["Kemal Yıldız, “Bu doğru değil.” ifadelerini kullandı.", "Kemal Yıldız | Bu doğru değil"],
    ["Polise göre kimse yaralanmadı.", "Polise | kimse yaralanmadı"],
    ["Yerel kaynaklara göre üç kişi yaralandı.", "Yerel kaynaklara | üç kişi yaralandı"],
    ["Kemal Yıldız, bütçenin tutacağını belirtti.", "Kemal Yıldız | bütçenin tutacağını"],
    [
      "Bakanlık sözcüsü Elif Kaya, havuzun haziranda açılacağını kaydetti.",
      "Elif Kaya | havuzun haziranda açılacağını",
    ],
    [
      "Ayşe Demir, setin dayandığını söyledi. “Kimse tahliye edilmeyecek.” dedi.",
      "Ayşe Demir | setin dayandığını",
      "Ayşe Demir | Kimse tahliye edilmeyecek",
    ],
    [
      "Kemal Yıldız, işlerin geciktiğini anlattı. Tünelin haziranda açılacağını söyledi.",
      "Kemal Yıldız | işlerin geciktiğini",
      "Kemal Yıldız | Tünelin haziranda açılacağını",
    ],
    [
      "Fiyatların artacağını belirten Demir, “Hazırlıklı olmalıyız.” dedi.",
      "Demir | Fiyatların artacağını",
      "Demir | Hazırlıklı olmalıyız",
    ],
    ["Sendika, şubenin kapatıldığını duyurdu.", "Sendika | şubenin kapatıldığını"],
    ["Kremlin, görüşmelerin sürdüğünü doğruladı.", "Kremlin | görüşmelerin sürdüğünü"],
    ["Fransa, birliklerinin çekileceğini açıkladı.", "Fransa | birliklerinin çekileceğini"],
    [
      "Ailenin avukatı Murat Polat, davanın yeniden görülmesi gerektiğini savundu.",
      "Murat Polat | davanın yeniden görülmesi gerektiğini",
    ],
    ["Komşusu Zeynep Ak, “Çok korktuk.” diye anlattı.", "Zeynep Ak | Çok korktuk"],
    [
      "Bakan, fiyatların artacağı uyarısında bulunurken şirketin iflas ettiğini söyledi.",
      "Bakan | fiyatların artacağı uyarısında bulunurken şirketin iflas ettiğini",
    ],
    ["Ordu, iki askerin öldüğünü bildirdi.", "Ordu | iki askerin öldüğünü"],
    [
      "Cumhurbaşkanı Recep Tayyip Erdoğan, seçimin zamanında yapılacağını vurguladı.",
      "Recep Tayyip Erdoğan | seçimin zamanında yapılacağını",
    ],
    [
      "Doktorlar, hastanın kendi başına nefes aldığını açıkladı.",
      "Doktorlar | hastanın kendi başına nefes aldığını",
    ],
    ["Erdoğan, “Hiçbir karar alınmadı.” dedi.", "Erdoğan | Hiçbir karar alınmadı"],
    ["Reuters, görüşmelerin kesildiğini yazdı.", "Reuters | görüşmelerin kesildiğini"],
    ["Vali Hasan Gül, suyun çekildiğini ifade etti.", "Hasan Gül | suyun çekildiğini"],
    ["Uzman Selin Akın, liranın güçleneceğini öne sürdü.", "Selin Akın | liranın güçleneceğini"],
    ["Şirket, 200 kişiyi işten çıkaracağını duyurdu.", "Şirket | 200 kişiyi işten çıkaracağını"],
    ["Hakim, şikayetin kabul edildiğini söyledi.", "Hakim | şikayetin kabul edildiğini"],
    ["Hastane müdürü Ali Can, yatakların yeteceğini belirtti.", "Ali Can | yatakların yeteceğini"],
    ["“Hiçbir şey görmedim.” dedi. Bekçi Osman Tan, “Uyuyordum.” dedi.", "Osman Tan | Uyuyordum"],
    ["Emniyet, sürücünün gözaltına alındığını bildirdi.", "Emniyet | sürücünün gözaltına alındığını"],
    ["Rapora göre maliyetler arttı.", "Rapora | maliyetler arttı"],
    ["Araştırmaya göre yeraltı suyu azalıyor.", "Araştırmaya | yeraltı suyu azalıyor"],
    ["Başbakan, vergilerin artmayacağını söyledi.", "Başbakan | vergilerin artmayacağını"],
    ["Lider Can Öz, sözleşmenin imzalanmadığını iddia etti.", "Can Öz | sözleşmenin imzalanmadığını"],
    ["Sözcü Elif Kaya, ilacın güvenli olduğunu hatırlattı.", "Elif Kaya | ilacın güvenli olduğunu"],
    ["NATO, uçağın indiğini doğruladı.", "NATO | uçağın indiğini"],
    ["Büyükelçi Deniz Ok, sınırın açılacağını aktardı.", "Deniz Ok | sınırın açılacağını"],
    ["Tanıklara göre araç hızlıydı.", "Tanıklara | araç hızlıydı"],
    ["Müdür Ece Su, arızanın giderildiğini ekledi.", "Ece Su | arızanın giderildiğini"],
    ["AFAD, deprem bölgesine ekip gönderildiğini açıkladı.", "AFAD | deprem bölgesine ekip gönderildiğini"],
    [
      'Reuters haber ajansına konuşan Bakan Ali Vural, "Köprüyü kapatacağız." dedi.',
      'Reuters → Ali Vural | "Köprüyü kapatacağız."',
    ],
    [
      "Bakan Ali Vural, CNN Türk’e köprünün kapatılacağını söyledi.",
      "CNN Türk → Ali Vural | köprünün kapatılacağını",
    ],
    ["New York Times’ın haberine göre köprü kapatılacak.", "The New York Times | köprü kapatılacak"],
    [
      'Milli Savunma Bakanlığından yapılan açıklamada, "Köprü bugün trafiğe yeniden açılmıştır." denildi.',
      'Milli Savunma Bakanlığı | "Köprü bugün trafiğe yeniden açılmıştır."',
    ],
    [
      'Çevre Bakanlığı yaptığı açıklamada, "Göldeki su temiz ve içilebilir" ifadesini kullandı.',
      'Çevre Bakanlığı | "Göldeki su temiz ve içilebilir"',
    ],
    [
      "Kültür ve Turizm Bakanı İbrahim Vural, müzenin mayısta açılacağını bildirdi.",
      "İbrahim Vural | müzenin mayısta açılacağını",
    ],
    [
      "Ali Vural, gazetecilere, müzenin mayısta açılacağını söyledi.",
      "Ali Vural | müzenin mayısta açılacağını",
    ],
    [
      "Belediye Başkanı Ayşe Demir salı günü köprünün kapatılacağını söyledi.",
      "Ayşe Demir | köprünün kapatılacağını",
    ],
    ["Bakan Ayşe Demir köprünün kapatılacağını söyledi.", "Ayşe Demir | köprünün kapatılacağını"],
    [
      "Norvald Postası, sözleşmeyi gören üç kişiye dayandırdığı haberinde, köprünün satıldığını bildirdi.",
      "Norvald Postası → sözleşmeyi gören üç kişiye | köprünün satıldığını",
    ],
  ],
  silent: [
    "Tren zamanında geldi ve Eskişehir'e devam etti.",
    "Müzede geçen yüzyıldan tablolar var.",
    "“Uzun Yol” filmi çarşamba günü vizyona giriyor.",
    "Takım rakibini 3-1 yendi.",
    "Yol pazartesiye kadar kapalı.",
    "Binlerce kişi kentten ayrıldı.",
    "Meclis perşembe akşamı toplanıyor.",
    "Holding, Macaristan'daki fabrikasını sattı.",
    "On yıldır bir bankada çalışıyor.",
    "Fırtına iki köyü elektriksiz bıraktı.",
  ],
};

export default tr;
