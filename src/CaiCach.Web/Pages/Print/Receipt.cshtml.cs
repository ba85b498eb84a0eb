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

    /// <summary>Whose one-stop unit stands at the head: where it was handed in, though another agency may answer.</summary>
    public Unit Taker => Dossier.TakenInAgencyId is { } taker ? Units[taker] : Agency;

    public SlipHead TakerHead => SlipHead.OfOneStop(Units, Taker.Id, "Mã hồ sơ: " + Dossier.Code, MadeAt, Form);
}
