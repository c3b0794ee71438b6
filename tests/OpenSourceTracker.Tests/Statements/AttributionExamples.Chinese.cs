namespace OpenSourceTracker.Tests.Statements;

internal static partial class AttributionExamples
{
    private const string Chinese = """
        # Inverted and plain order
        zh | 河口晚报 | 院长林嘉敏说：“门诊周六照常开放，市民不必担心。” | 门诊周六照常开放 | 林嘉敏 | Direct
        zh | 河口晚报 | 院长林嘉敏周一介绍了新楼。她还说，门诊周六照常开放。 | 门诊周六照常开放 | 林嘉敏 | Indirect
        zh | 河口晚报 | 门诊周六照常开放，市民可以网上挂号。 | 门诊周六照常开放 | - | Narrator

        # What a topic before the clause tells of, nobody says there; the noun of what is put out, its listener and a second verb of saying are no part of what is said
        zh | 河口晚报 | 针对网友质疑，云帆电信今日发表声明，称系统没有设定速度上限。 | 系统没有设定速度上限 | 云帆电信 | Indirect
        zh | 河口晚报 | 针对网友质疑门票涨价一事，河口县文旅局今日回应：门票价格三年没有变。 | 门票价格三年没有变 | 河口县文旅局 | Indirect
        zh | 河口晚报 | 網友質疑，遠海電信晚間的速度掉到了二點九。 | 速度掉到了二點九 | 網友 | Indirect
        zh | 河口晚报 | 河口县教育局对此回应称，学校没有收费。 | 学校没有收费 | 河口县教育局 | Indirect
        zh | 河口晚报 | 云帆电信客服回复记者称，套餐仍可办理。 | 套餐仍可办理 | 客服 | Indirect
        zh | 河口晚报 | 河口石料有限公司昨晚发布情况说明：采石场七月起停产检修。 | 采石场七月起停产检修 | 河口石料有限公司 | Indirect
        zh | 河口晚报 | 主管部门派出的检查组昨天通报了对古塔的检查结果。 / 通报指出，该工程擅自拆换塔身砖。 | 该工程擅自拆换塔身砖 | 检查组 | Indirect
        zh | 河口晚报 | 另外，港务局上周就去年的投诉结案，认定仓库没有安装喷淋系统。 | 仓库没有安装喷淋系统 | 港务局 | Indirect
        zh | 河口晚报 | 据消防局的登记表，到昨晚，还有三十一人没有回家。 | 到昨晚，还有三十一人没有回家 | 消防局 | Indirect

        # Who says it again, or said it before, says it; a quality is no saying; how many follow is no name
        zh | 河口晚报 | 院长林嘉敏周三在答询时重申，门诊周六照常开放。 | 门诊周六照常开放 | 林嘉敏 | Indirect
        zh | 河口晚报 | 院長林嘉敏此前表示，門診週六照常開放。 | 門診週六照常開放 | 林嘉敏 | Indirect
        zh | 河口晚报 | 林嘉敏多次强调，门诊周六照常开放。 | 门诊周六照常开放 | 林嘉敏 | Indirect
        zh | 河口晚报 | 林嘉敏去年两次路过河口医院。医院的方向很明确，门诊周六照常开放。 | 门诊周六照常开放 | - | Narrator
        zh | 河口晚报 | 三位股东和一名工程师向本报证实，门诊去年就没有开放。 | 门诊去年就没有开放 | 工程师 | Indirect

        # What has been made public is told, not who did so
        zh | 河口晚报 | 一则帖子声称，合作社的账目已经全部公开，还附了下载链接。 | 还附了下载链接 | 帖子 | Reported
        zh | 河口晚报 | 河口合作社的账目已经公开，任何人都可以查。 | 任何人都可以查 | - | Narrator
        zh | 河口晚报 | 河口合作社昨天公布，账目任何人都可以查。 | 账目任何人都可以查 | 河口合作社 | Indirect

        # A source up to its comma; a paper goes on under the name of the one whose it is; where and when is no statement
        zh | 河口晚报 | 据江口港务集团消息，三号码头现推迟至年底启用。 | 三号码头现推迟至年底启用 | 江口港务集团 | Indirect
        zh | 河口晚报 | 记者从市财政局获悉，今年安排的补助资金已全部拨付。 | 今年安排的补助资金 | 市财政局 | Indirect
        zh | 河口晚报 | 根據消基會統計，申訴案件已達412件。 | 申訴案件已達412件 | 消基會 | Indirect
        zh | 河口晚报 | 据传言，三号码头要推迟。 | 三号码头要推迟 | - | Reported
        zh | 河口晚报 | 审计署的报告指出，项目超出部分达12亿元。报告同时提到，监理单位履职不到位。 | 监理单位履职不到位 | 审计署 | Indirect
        zh | 河口晚报 | 水务署报告指出，项目超出部分达16亿元。 | 项目超出部分 | 水务署 | Indirect
        zh | 河口晚报 | 在昨天的新闻发布会上，发言人周蕾表示，起步价不会超过3元。周蕾补充说，老人免费的政策不变。 | 老人免费的政策不变 | 周蕾 | Indirect

        # Two just named are no one of them; a second verb of saying inside the words takes none of them; two firms of one first name are two
        zh | 河口晚报 | 星海科技12日宣布，将裁减三百个岗位。 / 星海集团董事长高启明说，公司没有上市计划。 | 将裁减三百个岗位 | 星海科技 | Indirect

        # Whose figure or paper it is
        zh | 河口晚报 | 消防局副局长田汝川介绍，仓库里堆放的是棉纱。对于过火面积，他给出的数字是三百五十平方米。 | 三百五十平方米 | 田汝川 | Indirect

        # A notice is its signer's, above the date too
        zh | 河口晚报 | 三号码头发生一起倒塌事故。现将调查结果通报如下： / 一、事故前两天，制动器已经失灵。 / 二、由租赁公司承担主要责任。 / 河口港管理处 / 2025年6月1日 | 制动器已经失灵 | 河口港管理处 | Direct

        # A sentence of attribution behind a closed Chinese quotation
        zh | 河口晚报 | “接种全部免费。”林嘉敏说。 | 接种全部免费 | 林嘉敏 | Direct
        zh | 河口晚报 | “接种全部免费。”副主任林嘉敏在发布会上表示。 | 接种全部免费 | 林嘉敏 | Direct
        zh | 河口晚报 | “接种全部免费。”林嘉敏告诉记者。 | 接种全部免费 | 林嘉敏 | Direct
        zh | 河口晚报 | 针对网传“市民排队过夜打流感疫苗”，院长林嘉敏回应称，该院疫苗储备充足，不存在过夜的情况。 | 疫苗储备充足 | 林嘉敏 | Indirect

        # Sources without a verb
        zh | 河口晚报 | 双方按照合同执行，以现金支付剩余租金。 | 以现金支付 | - | Narrator

        # Organisations by their nouns
        zh | 河口晚报 | 发行商说，影片五月八日上映，一分钟也没有剪。 | 一分钟也没有剪 | 发行商 | Indirect

        # Subjects that no list knows
        zh | 河口晚报 | 大桥昨天通车。养护处随后公布，桥面限速四十公里。 | 桥面限速四十公里 | 养护处 | Indirect
        zh | 河口晚报 | 大桥昨天通车，桥面限速四十公里。 | 桥面限速四十公里 | - | Narrator

        # Behind a colon
        zh | 河口晚报 | 对于票价，院长林嘉敏没有隐瞒：今年门票收入比去年少了两成。 | 今年门票收入 | 林嘉敏 | Indirect
        zh | 河口晚报 | 新桥有两条规矩：行人靠右，车辆限速四十公里。 | 行人靠右 | - | Narrator

        # Acts, passives and nouns are no attribution
        zh | 河口晚报 | 地图划的是城东小学，文件去年就公开了。 | 地图划的是城东小学 | - | Narrator

        # Chinese: figures of bodies, what is announced behind a first clause, a subject carried on
        zh | 河口晚报 | 渡轮公司统计，通车首月平均每日运量为四万人次。 | 通车首月 | 渡轮公司 | Indirect
        zh | 河口晚报 | 农会昨天召开说明会，总干事林嘉敏宣布，今年的稻谷一律以每公斤十八元收购。 | 今年的稻谷 | 林嘉敏 | Indirect
        zh | 河口晚报 | 主任林嘉敏第一天就去了工地，随后对本报说，夜里确实打过桩。 | 夜里确实打过桩 | 林嘉敏 | Indirect
        zh | 河口晚报 | 水利局负责人介绍了新坝。该负责人说，新坝年底完工，村民不用搬。 | 新坝年底完工 | 负责人 | Indirect

        # A party's own medium: its "we" is the party, the outlet's "we" is nobody
        zh | 林嘉敏粉丝专页 | 我上个月去了工地。我亲眼看到闸门是开着的。 | 闸门是开着的 | 林嘉敏 | Direct

        # Whoever brings out a paper speaks in it; a pronoun at the head of the clause is its subject
        zh | 河口晚报 | 检查组昨日公布检查结果。通报指出，闸门有三处裂缝。 | 闸门有三处裂缝 | 检查组 | Indirect
        zh | 河口晚报 | 馆长林嘉敏来了。有人问票价，她放下茶杯回答：“今年一块钱也不会涨。” | 一块钱也不会涨 | 林嘉敏 | Direct
        zh | 河口晚报 | 网上流传一份通报。通报指出，闸门有三处裂缝。 | 闸门有三处裂缝 | 通报 | Indirect

        # Chinese: the noun behind a comma, a clause before 的, the body that goes on
        zh | 河口晚报 | 水位刚过九米，市防汛办下令，三镇低洼处居民立即转移。 | 居民立即转移 | 市防汛办 | Indirect
        zh | 河口晚报 | 四名曾在船上干活的人告诉记者，旧船的锚早就断了。 | 锚早就断了 | 四名 | Reported
        zh | 河口晚报 | 院长林嘉敏周一介绍了新楼。据她介绍，门诊周六照常开放。 | 门诊周六照常开放 | 林嘉敏 | Indirect
        zh | 河口晚报 | 海潮集团今早发长文回应。长文说，公司从不欠薪。 | 公司从不欠薪 | 海潮集团 | Indirect
        zh | 河口晚报 | 海潮集团今早停产检修，公司从不欠薪。 | 公司从不欠薪 | - | Narrator

        # Texts that a body answers for: greeting, signature, labelled answers
        zh | 河口发布 | 因设备检修，三号码头暂停使用。我们将尽快恢复。 / 给您带来不便，敬请谅解。 / 河口市港务管理局 | 三号码头暂停使用 | 河口市港务管理局 | Direct
        zh | 河口市交通运输局 | 问：停车费会涨吗？ / 答：不会，首小时仍为四元。 / 问：夜间收费吗？ / 答：晚上九点以后不收费。 | 晚上九点以后不收费 | 河口市交通运输局 | Direct

        # Adverbs before the verb, whole clauses behind it, sources in one word
        zh | 河口晚报 | 市长周若谷强调，旧码头一块石头都不会动。 / 周若谷在会后说，施工队已经进场。 | 施工队已经进场 | 周若谷 | Indirect
        zh | 河口晚报 | 市长周若谷走了，若能改期，施工队月底进场。 | 施工队月底进场 | - | Narrator
        zh | 河口晚报 | 关于工期，海岸管理局称目前完成七成，年底通水。 | 目前完成七成 | 海岸管理局 | Indirect
        zh | 河口晚报 | 海潮集团昨天在官网贴出公告。根据公告，旧客户可以免费换卡。 | 旧客户可以免费换卡 | 海潮集团 | Indirect
        zh | 河口晚报 | 海潮集团昨天在官网贴出公告。根据规定，旧客户可以免费换卡。 | 旧客户可以免费换卡 | - | Narrator
        zh | 河口晚报 | 馆长林嘉敏昨日与代表会面，宣布馆藏的两柄短剑将无条件归还。 | 两柄短剑 | 林嘉敏 | Indirect
        zh | 河口晚报 | 说到旧码头，管理处给了书面答复：旧码头没有拆过一块石头。 | 没有拆过 | 管理处 | Indirect
        zh | 河口晚报 | 本报讯（记者 瞿若衡）旧码头日前贴出通知，称施工队下周进场。 | 施工队下周进场 | - | Narrator

        # Quotations behind questions, names before a colon, names behind a quotation
        zh | 河口晚报 | “这三只碗出窑不超过十年，谁都看得出来。”昨天上午，第二法庭，公诉人林嘉敏把照片举过头顶。 | 这三只碗 | 林嘉敏 | Direct

        # Offices of several words, ranks before a name, a surname before a title
        zh | 河口晚报 | 院长林嘉敏周一介绍了新楼。大厅下午坐满了人。林院长说，门诊周六照常开放。 | 门诊周六照常开放 | 林嘉敏 | Indirect
        zh | 河口晚报 | 院长林嘉敏周一介绍了新楼。大厅下午坐满了人。沈教授说，门诊周六照常开放。 | 门诊周六照常开放 | 沈教授 | Indirect

        # Names in brackets before turns; a letter signed with a particle in the name
        zh | 河口广播 | 【主持人】欢迎收听今天的节目。 / 【林嘉敏】门诊周六照常开放，请大家放心。 / 【主持人】下一个问题。 / 【林嘉敏】停车场下月开放。 | 门诊周六照常开放 | 林嘉敏 | Direct

        # Whose view it is; who is told; who has only received a paper
        zh | 河口晚报 | 馆长林嘉敏周一介绍了新馆。在她看来，免费开放还不够。 | 免费开放还不够 | 林嘉敏 | Indirect
        zh | 河口晚报 | 在馆长林嘉敏看来，免费开放还不够。 | 免费开放还不够 | 林嘉敏 | Indirect
        zh | 河口晚报 | 馆长林嘉敏告诉河畔新闻，旧馆年底拆除。 | 旧馆年底拆除 | 林嘉敏 | Indirect
        zh | 河口晚报 | 有网友爆料称，旧馆的屋顶漏水。 | 旧馆的屋顶漏水 | 网友 | Reported
        zh | 河口晚报 | 据知情人透露，合并谈判已经中断。 | 合并谈判已经中断 | people familiar | Reported
        zh | 河口晚报 | 消息人士称，合并谈判已经中断。 | 合并谈判已经中断 | people familiar | Reported
        zh | 河口晚报 | 据中新社报道，渡轮于清晨恢复航行。 | 渡轮于清晨恢复航行 | 中新社 | Indirect
        zh | 河口晚报 | 据悉，渡轮于清晨恢复航行。 | 渡轮于清晨恢复航行 | - | Reported

        # Somebody of a body who stays without a name is not the body; a numeral may open a name
        zh | 河口晚报 | 三湾造船厂表示，船台的吊车年年检修。 | 船台的吊车年年检修 | 三湾造船厂 | Indirect
        zh | 河口晚报 | 三家造船厂表示，船台的吊车年年检修。 | 船台的吊车年年检修 | 家造船厂 | Indirect

        # Who stands behind what they are: a name in quotation marks, a firm behind its kind, an office behind its body
        zh-TW | 島嶼日報 | 茶飲店「青瓦」創辦人林嘉敏說，今年不會展店。 | 今年不會展店 | 林嘉敏 | Indirect
        zh-TW | 島嶼日報 | 茶飲店「青瓦」表示，今年不會展店。 | 今年不會展店 | 青瓦 | Indirect
        zh-TW | 島嶼日報 | 承包商宏遠營造坦承，鋼架沒有依圖施工。 | 鋼架沒有依圖施工 | 宏遠營造 | Indirect
        zh | 河口晚报 | 水利部有关负责人就调水答记者问时表示，调水量不会增加。 | 调水量不会增加 | 水利部 | Indirect
        zh | 河口晚报 | 杜女士说，押金一直没有退。 | 押金一直没有退 | 杜女士 | Indirect
        zh-TW | 島嶼日報 | 衛生局長賴俊宏說，疫苗下週到貨。 | 疫苗下週到貨 | 賴俊宏 | Indirect
        zh-TW | 島嶼日報 | 衛生局長賴俊宏上午視察。他指出，疫苗下週到貨。 | 疫苗下週到貨 | 賴俊宏 | Indirect

        # What somebody goes on with: behind a quotation, a request, a wish, an elaboration; the outlet takes over with a contrast
        zh-TW | 島嶼日報 | 市長林嘉敏晚間在臉書發文回應，強調「絕對不會讓居民負擔費用」，並承諾三月底前公布成本。 | 三月底前公布成本 | 林嘉敏 | Indirect
        zh-TW | 島嶼日報 | 議員林嘉敏說，清潔隊還有結餘。她呼籲市府撤回這項提案。 | 市府撤回這項提案 | 林嘉敏 | Indirect
        zh | 河口晚报 | 工人代表林嘉敏说，工钱还没有发。她希望法院尽快执行。 | 尽快执行 | 林嘉敏 | Indirect
        zh | 河口晚报 | 大队长林嘉敏介绍，目前查实欠薪31万元。其中，11万元属于两名焊工。 | 11万元属于两名焊工 | 林嘉敏 | Indirect
        zh | 河口晚报 | 大队长林嘉敏介绍，目前查实欠薪31万元。不过，工人只拿到了两成。 | 工人只拿到了两成 | - | Narrator
        zh | 河口晚报 | 谈到保级前景，队长林嘉敏说，球队还有机会。 | 球队还有机会 | 林嘉敏 | Indirect

        # The listener and the hour behind the verb; the reporter's line; a body before what it does
        zh-TW | 島嶼日報 | 聯和醫院發言人回覆本報查詢時指，醫院沒有裁減護士。 | 醫院沒有裁減護士 | 發言人 | Indirect
        zh-TW | 島嶼日報 | 〔記者林宜蓁／海市報導〕環保局長何雅筑說，焚化成本漲了四成。 | 焚化成本漲了四成 | 何雅筑 | Indirect
        zh | 河口晚报 | 县法院审理查明，双方签订了供货合同。 | 双方签订了供货合同 | 县法院 | Indirect

        # A paper says what whoever brought it out says; a title stands for its paper; figures are nobody's because somebody brought out something else
        zh-TW | 島嶼日報 | 縣環保局今天公布調查報告。 / 報告指出，河道曾三度改線。報告並說，堤岸沒有加高。 | 河道曾三度改線 | 縣環保局 | Indirect
        zh-TW | 島嶼日報 | 縣環保局今天公布調查報告。 / 報告指出，河道曾三度改線。報告並說，堤岸沒有加高。 | 堤岸沒有加高 | 縣環保局 | Indirect
        zh | 河口晚报 | 上周公布的柳湾市图书馆运行评估报告，提到了夜间开放。 / 报告指出，夜间读者只占两成。 | 夜间读者只占两成 | 柳湾市图书馆运行评估报告 | Indirect
        zh | 河口晚报 | 市文旅局昨天公布灯会方案。 / 研究显示，冬季游客多住两晚。 | 冬季游客多住两晚 | 研究 | Indirect
        zh | 河口晚报 | 柳湾市教育局联合公安局印发通知，部署校车检查。 / 根据通知，校车最迟九月前装好摄像头。 | 校车最迟九月前装好摄像头 | 柳湾市教育局 | Indirect
        zh | 河口晚报 | 交易所向青禾食品发出问询函。招股书称，冷库于2021年投产。 | 冷库于2021年投产 | 青禾食品 | Indirect
        zh | 河口晚报 | 馆方提供的入库资料显示，这批瓷器去年才登记。 | 这批瓷器去年才登记 | 馆方 | Indirect
        zh | 河口晚报 | 青禾公司上周公布的抽检结论是，糖分达标。 | 糖分达标 | 青禾公司 | Indirect
        zh | 河口晚报 | 公开资料显示，这批瓷器去年才登记。 | 这批瓷器去年才登记 | - | Narrator
        zh | 河口晚报 | 青禾公司深夜发布声明。声明称，奶粉没有问题。 | 奶粉没有问题 | 青禾公司 | Indirect
        zh | 河口晚报 | 据市文旅局公布的数据，灯会游客多了两成。 | 灯会游客多了两成 | 市文旅局 | Indirect

        # That company is a company; people near somebody are not that one; somebody who is asked, or keeps their name back, is who answers
        zh-TW | 島嶼日報 | 承包的禾木資訊派了三名技師進駐縣立圖書館。該公司業務經理強調，書目不會遺失。 | 書目不會遺失 | 禾木資訊業務經理 | Indirect
        zh | 河口晚报 | 院长身边两位人士向《河口晚报》透露，新楼推迟到秋天。 | 新楼推迟到秋天 | people familiar | Reported
        zh | 河口晚报 | 多位知情者透露，新楼推迟到秋天。 | 新楼推迟到秋天 | people familiar | Reported
        zh | 河口晚报 | 院长林嘉敏透露，新楼推迟到秋天。 | 新楼推迟到秋天 | 林嘉敏 | Indirect
        zh | 河口晚报 | 我问一位船工，她小声说，渡口下月就停。 | 渡口下月就停 | 船工 | Indirect
        zh | 河口晚报 | 我问志愿者，雨衣够不够？他说不是每个棚都缺，南棚还有。 | 不是每个棚都缺 | 志愿者 | Indirect
        zh | 河口晚报 | 船上的一名轮机工不愿透露姓名，他说，水泵从四月起就漏。 | 水泵从四月起就漏 | 轮机工 | Indirect
        zh | 河口晚报 | 我问馆长林嘉敏，票还有吗？他说还有三百张余票。 | 还有三百张余票 | 林嘉敏 | Indirect

        # What is given before a colon, a talk with its comma, a clause that goes on
        zh | 河口晚报 | 馆长林嘉敏在仓库里给出时间表：2024年8月搬迁，年底开馆。 | 2024年8月搬迁 | 林嘉敏 | Indirect
        zh | 河口晚报 | 图书馆在答复里承认了一件先前不肯承认的事：旧书去年就卖了。 | 旧书去年就卖了 | 图书馆 | Indirect
        zh | 河口晚报 | 贺敏今天在群里讲，周三的课改到周五。 | 周三的课改到周五 | 贺敏 | Indirect
        zh | 河口晚报 | 贺敏今天在学校讲课三小时，学生坐满了礼堂。 | 学生坐满了礼堂 | - | Narrator
        zh | 河口晚报 | 贺教授合上电脑，说合同写的是三百套，还差一半。 | 合同写的是三百套 | 贺教授 | Indirect
        zh-TW | 島嶼日報 | 市府昨發新聞稿慶祝，稱「燈會三天湧入九萬人次」。 | 湧入九萬人次 | 市府 | Direct

        # Points behind the line that says whose they are, questions and answers, the outlet's own notes
        zh | 河口晚报 | 柳湾区水务局今天作出说明。 / 一、3月9日夜，该厂水压下降，厂区随即停水。 / 二、截至今日，全区有六个小区恢复供水。 | 厂区随即停水 | 柳湾区水务局 | Direct
        zh | 河口晚报 | 柳湾区水务局今天开会。 / 一、3月9日夜，该厂水压下降，厂区随即停水。 / 二、截至今日，全区有六个小区恢复供水。 | 厂区随即停水 | - | Narrator
        zh | 河口晚报 | 昨日，粮食监管柳湾支局负责人答记者问。 / 问：粮仓是否进水？ / 答：个别仓房地面潮湿，粮食没有受损。 | 粮食没有受损 | 粮食监管柳湾支局负责人 | Direct
        zh | 河口晚报 | 读者来信问供水。 / 编者答：据区水务局，六个小区已恢复供水。 | 六个小区已恢复供水 | 区水务局 | Indirect

        # Somebody by nickname; how it is said; who keeps a name back, and who is one of several
        zh | 河口晚报 | 保安老赵说得很肯定，3月1日晚上起闸门就没开过。 | 闸门就没开过 | 老赵 | Indirect
        zh | 河口晚报 | 有人问起夜船，老臧说上月开过两次。 | 上月开过两次 | 老臧 | Indirect
        zh | 河口晚报 | 馆长林嘉敏答得保守，新馆还在等省里批准。 | 还在等省里批准 | 林嘉敏 | Indirect
        zh | 河口晚报 | 馆长林嘉敏说得很多，观众走了三百人。 | 观众走了三百人 | - | Narrator
        zh | 河口晚报 | 县里的小区说法不一，停车费已涨到五元。 | 停车费已涨到五元 | - | Narrator
        zh | 河口晚报 | 一位不愿透露姓名的教师讲了另一面：今年已有九名同事辞职。 | 九名同事辞职 | 一位教师 | Reported
        zh | 河口晚报 | 茶厂昨天停工。茶厂的人说，机器上月就坏了。 | 机器上月就坏了 | 茶厂的人 | Reported
        zh | 河口晚报 | 茶厂的人都走了，水表停在三月。 | 水表停在三月 | - | Narrator
        zh | 河口晚报 | 水利技师公会的一名理事看过照片后说，闸门上的锈不是一年能有的。 | 不是一年能有的 | 理事 | Indirect
        zh | 河口晚报 | 河西矿业一位副总告诉本号，合同一共四千万元。 | 合同一共四千万元 | 副总 | Indirect
        zh | 河口晚报 | 桥墩没有裂缝，可以通车，省里的专家看过后这样判断。 | 桥墩没有裂缝 | 专家 | Indirect

        # Papers under whoever spoke in them or brought them out; a paper that the outlet has got, or that hangs somewhere
        zh | 河口晚报 | 县政府在通稿中说，新桥已于去年底完工。 / 施工员林嘉敏说，栏杆还没装。 / 通稿称每天有四千辆车过桥。 | 四千辆车过桥 | 县政府 | Reported
        zh | 河口晚报 | 海潮食品周一宣布召回。公司公告说，涉及罐头三百箱。 | 涉及罐头三百箱 | 海潮食品 | Indirect
        zh | 河口晚报 | 同一天，县劳动仲裁委的裁决书送到了剧院。裁决认定，剧院拖欠九名演员工资。 | 拖欠九名演员工资 | 县劳动仲裁委 | Indirect
        zh | 河口晚报 | 本报取得的一份简报指出，票价明年调到25元。 | 票价明年调到25元 | 简报 | Reported
        zh | 河口晚报 | 清明刚过，柳湾村的墙上贴着一张红头通知：住户须在六月前迁走。 | 住户须在六月前迁走 | 通知 | Reported
        zh | 河口晚报 | 校方在门口贴出一张通知：下周一停课。 | 下周一停课 | 校方 | Indirect
        zh | 河口晚报 | 墙上挂着一张照片：三个人站在船头。 | 三个人站在船头 | - | Narrator

        # What a paper holds, what somebody proves by one, what tests came to, whose a figure is
        zh | 河口晚报 | 码头物业的登记簿上，今年来的却是八十六户。 | 八十六户 | 码头物业登记簿 | Reported
        zh | 河口晚报 | 合同里，双方没有约定期限。 | 没有约定期限 | - | Narrator
        zh | 河口晚报 | 工会拿出名单，船厂自今年3月起已裁掉214名员工。 | 裁掉214名员工 | 工会 | Indirect
        zh | 河口晚报 | 馆长林嘉敏出示请柬，走进了大厅，当时是晚上八点。 | 走进了大厅 | - | Narrator
        zh | 河口晚报 | 记者拿出名单，上面有三百个名字。 | 三百个名字 | - | Narrator
        zh | 河口晚报 | 县质检所抽检二十件，有六件不合格。 | 有六件不合格 | 县质检所 | Indirect
        zh | 河口晚报 | 警方检查了三辆货车，两名司机离开。 | 两名司机离开 | - | Narrator
        zh | 河口晚报 | 县卫生局的数字小得多，同一期间的病例为58人。 | 病例为58人 | 县卫生局 | Indirect
        zh | 河口晚报 | 县卫生局的数字不大，三年来都在五十上下。 | 都在五十上下 | - | Narrator
        zh | 河口晚报 | 对于居民担心的限行，交通处长的说法是目前没有要限制私家车。 | 没有要限制私家车 | 处长 | Indirect
        zh | 河口晚报 | 海潮公司说今年不涨价，经销商林嘉敏却说上月已经涨了四元。 | 上月已经涨了四元 | 林嘉敏 | Indirect
        zh | 河口晚报 | 海潮公司说今年不涨价，经销商却收到了四元的涨价单。 | 收到了四元的涨价单 | 海潮公司 | Indirect

        # Where the same one goes on: a further topic, a wish, what is expected, what stands between two words of theirs
        zh | 河口晚报 | 馆长林嘉敏介绍，新馆有座位三百个。至于票价，周末仍为四元。 | 周末仍为四元 | 林嘉敏 | Indirect
        zh | 河口晚报 | 馆长林嘉敏介绍，新馆有座位三百个。至于海汐剧院，去年已经关门。 | 去年已经关门 | - | Narrator
        zh | 河口晚报 | 海潮食品表示不会关店。第二笔货款已于8月付清，公司希望工厂用它进料。 | 第二笔货款 | 海潮食品 | Indirect
        zh | 河口晚报 | 馆长林嘉敏介绍，新馆有座位三百个。新电梯已于上周装好，预计月底通过检测。 | 新电梯已于上周装好 | 林嘉敏 | Indirect
        zh | 河口晚报 | 馆长林嘉敏说，网上的照片是别家的。新馆没有漏水，停馆是为了换灯。“谁会花三千万换一盏灯？” | 停馆是为了换灯 | 林嘉敏 | Indirect
        zh | 河口晚报 | 馆长林嘉敏说，网上的照片是别家的。但大厅里摆着六只水桶。“谁会花三千万换一盏灯？” | 摆着六只水桶 | - | Narrator
        zh | 河口晚报 | 副局长林嘉敏说，每个学校都自愿。 / 承制企业海潮服饰的负责人带来了检测报告。她说，全部面料都通过检测。 | 全部面料都通过检测 | 海潮服饰负责人 | Indirect
        zh | 河口晚报 | 副局长林嘉敏说，每个学校都自愿。她把报告交给了记者。她说，全部面料都通过检测。 | 全部面料都通过检测 | 林嘉敏 | Indirect
        """;
}
