-- Demo: the models of the cars on the card index, and a big one that takes more oil and time.
INSERT INTO vehicle_model (id, code, make, make_en, series, series_en, name, name_en, from_year, until_year, engine, energy,
  vin_patterns) VALUES
  (nextval(jiedai_id), 'SVW-LAVIDA', '上汽大众', 'SAIC Volkswagen', '朗逸', 'Lavida', '朗逸', 'Lavida', 2018, NULL, '1.5L', 'PETROL', 'LSVNB4BR'),
  (nextval(jiedai_id), 'SVW-PASSAT', '上汽大众', 'SAIC Volkswagen', '帕萨特', 'Passat', '帕萨特', 'Passat', 2019, NULL, '330TSI', 'PETROL', 'LSVCE6A4'),
  (nextval(jiedai_id), 'SVW-PASSAT-PHEV', '上汽大众', 'SAIC Volkswagen', '帕萨特', 'Passat', '帕萨特 PHEV', 'Passat PHEV', 2019, 2024, '430PHEV', 'PLUG_IN', 'LSVCZ6A5'),
  (nextval(jiedai_id), 'SVW-TIGUAN-L', '上汽大众', 'SAIC Volkswagen', '途观', 'Tiguan', '途观L', 'Tiguan L', 2017, NULL, '330TSI', 'PETROL', 'LSVUD65T'),
  (nextval(jiedai_id), 'SVW-TIGUAN-L-PHEV', '上汽大众', 'SAIC Volkswagen', '途观', 'Tiguan', '途观L PHEV', 'Tiguan L PHEV', 2019, 2023, '430PHEV', 'PLUG_IN', 'LSVUZ65P'),
  (nextval(jiedai_id), 'SVW-THARU', '上汽大众', 'SAIC Volkswagen', '途岳', 'Tharu', '途岳', 'Tharu', 2018, NULL, '280TSI', 'PETROL', 'LSVXZ65N'),
  (nextval(jiedai_id), 'SVW-TERAMONT', '上汽大众', 'SAIC Volkswagen', '途昂', 'Teramont', '途昂', 'Teramont', 2017, NULL, '380TSI', 'PETROL', 'LSVWB6CA'),
  (nextval(jiedai_id), 'SVW-LAMANDO-L', '上汽大众', 'SAIC Volkswagen', '凌渡', 'Lamando', '凌渡L', 'Lamando L', 2022, NULL, '280TSI', 'PETROL', 'LSVCB2BU'),
  (nextval(jiedai_id), 'SVW-POLO-PLUS', '上汽大众', 'SAIC Volkswagen', 'Polo', 'Polo', 'Polo Plus', 'Polo Plus', 2019, NULL, '1.5L', 'PETROL', 'LSVAB4DE'),
  (nextval(jiedai_id), 'SVW-ID3', '上汽大众', 'SAIC Volkswagen', 'ID.', 'ID.', 'ID.3', 'ID.3', 2021, NULL, '125 kW', 'ELECTRIC', 'LSVFA6E1'),
  (nextval(jiedai_id), 'SVW-ID4', '上汽大众', 'SAIC Volkswagen', 'ID.', 'ID.', 'ID.4', 'ID.4', 2021, NULL, '150 kW', 'ELECTRIC', 'LSVUB6E4'),
  (nextval(jiedai_id), 'SVW-ID6', '上汽大众', 'SAIC Volkswagen', 'ID.', 'ID.', 'ID.6', 'ID.6', 2021, NULL, '150 kW', 'ELECTRIC', 'LSVWA6E6'),
  (nextval(jiedai_id), 'FAW-BORA', '一汽-大众', 'FAW-Volkswagen', '宝来', 'Bora', '宝来', 'Bora', 2018, NULL, '1.5L', 'PETROL', 'LFV2A215'),
  (nextval(jiedai_id), 'FAW-MAGOTAN', '一汽-大众', 'FAW-Volkswagen', '迈腾', 'Magotan', '迈腾', 'Magotan', 2017, NULL, '330TSI', 'PETROL', 'LFV3A23C'),
  (nextval(jiedai_id), 'FAW-TAYRON', '一汽-大众', 'FAW-Volkswagen', '探岳', 'Tayron', '探岳', 'Tayron', 2018, NULL, '330TSI', 'PETROL', 'LFV3B25N'),
  (nextval(jiedai_id), 'FAW-SAGITAR', '一汽-大众', 'FAW-Volkswagen', '速腾', 'Sagitar', '速腾', 'Sagitar', 2019, NULL, '280TSI', 'PETROL', 'LFV2A21K'),
  (nextval(jiedai_id), 'FAW-GOLF', '一汽-大众', 'FAW-Volkswagen', '高尔夫', 'Golf', '高尔夫', 'Golf', 2020, NULL, '280TSI', 'PETROL', 'LFV2B25G'),
  (nextval(jiedai_id), 'FTM-COROLLA-HEV', '一汽丰田', 'FAW Toyota', '卡罗拉', 'Corolla', '卡罗拉双擎', 'Corolla Hybrid', 2019, NULL, '1.8L', 'HYBRID', 'LFMAZ80C'),
  (nextval(jiedai_id), 'GTM-CAMRY-HEV', '广汽丰田', 'GAC Toyota', '凯美瑞', 'Camry', '凯美瑞双擎', 'Camry Hybrid', 2018, NULL, '2.5L', 'HYBRID', 'LVGBF53K'),
  (nextval(jiedai_id), 'MG-MG4', '上汽名爵', 'SAIC MG', 'MG4', 'MG4', 'MG4 EV', 'MG4 EV', 2022, NULL, '125 kW', 'ELECTRIC', 'LSJWH409'),
  (nextval(jiedai_id), 'MXS-G10', '上汽大通', 'SAIC Maxus', 'G10', 'G10', 'G10', 'G10', 2014, NULL, '1.9T', 'DIESEL', 'LSKG4AC1'),
  (nextval(jiedai_id), 'MXS-T90', '上汽大通', 'SAIC Maxus', 'T90', 'T90', 'T90', 'T90', 2021, NULL, '2.0T', 'DIESEL', 'LSFAM11C'),
  (nextval(jiedai_id), 'MXS-V90', '上汽大通', 'SAIC Maxus', 'V90', 'V90', 'V90', 'V90', 2019, NULL, '2.0T', 'DIESEL', 'LSKG5GL1'),
  (nextval(jiedai_id), 'RW-RX5', '上汽荣威', 'SAIC Roewe', 'RX5', 'RX5', '荣威RX5', 'Roewe RX5', 2016, NULL, '20T', 'PETROL', 'LSJA24U6');
INSERT INTO model_work (id, operation_code, model_code, minutes) VALUES
  (nextval(jiedai_id), 'MT-0010', 'SVW-TERAMONT', 40),
  (nextval(jiedai_id), 'MT-0010', 'MXS-V90', 50);
INSERT INTO model_work_part (model_work_id, part_code, quantity)
  SELECT id, 'G-052-577-M2', 6 FROM model_work WHERE model_code = 'SVW-TERAMONT'
  UNION ALL SELECT id, '06L-115-562-B', 1 FROM model_work WHERE model_code = 'SVW-TERAMONT'
  UNION ALL SELECT id, 'N-908-132-02', 1 FROM model_work WHERE model_code = 'SVW-TERAMONT'
  UNION ALL SELECT id, 'G-052-171-M2', 7 FROM model_work WHERE model_code = 'MXS-V90'
  UNION ALL SELECT id, '03N-115-562-B', 1 FROM model_work WHERE model_code = 'MXS-V90';
INSERT INTO part_supersession (id, part_code, successor_code) VALUES (nextval(jiedai_id), 'MAH-OC-593-4', '06L-115-562-B');
