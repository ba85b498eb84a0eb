using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Outbox;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;

namespace CaiCach.Web.Pages.Print;

/// <summary>Mẫu 01: giấy tiếp nhận hồ sơ và hẹn trả kết quả, two copies on A5.</summary>
public sealed class ReceiptModel(DossierReader reader, UnitDirectory units, SiteOptions site, CurrentOfficial current) : DossierSlip(reader, units, site, current);
