using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Outbox;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;

namespace CaiCach.Web.Pages.Print;

/// <summary>Mẫu 01: giấy tiếp nhận hồ sơ và hẹn trả kết quả, two copies on A5.</summary>
public sealed class ReceiptModel(DossierReader reader, RegimeReader regimes, UnitDirectory units, SiteOptions site, CurrentOfficial current) : DossierSlip(reader, regimes, units, site, current)
{
    protected override FormKind Kind => FormKind.Receipt;
}
