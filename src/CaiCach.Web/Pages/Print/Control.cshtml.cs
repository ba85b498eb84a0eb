using CaiCach.Dossiers;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Print;

/// <summary>Mẫu 05 of 2018, 06 of 2025: phiếu kiểm soát quá trình giải quyết hồ sơ, a row for each stay.</summary>
public sealed class ControlModel(DossierReader reader, RegimeReader regimes, UnitDirectory units, SiteOptions site, CurrentOfficial current) : DossierSlip(reader, regimes, units, site, current)
{
    protected override FormKind Kind => FormKind.ControlSlip;

    /// <summary>What a unit was called when the stay began.</summary>
    public string NameThen(Guid? unitId, DossierStep step) => Units.On(LocalClock.ToLocalDate(step.StartedAt)).NameOf(unitId);

    /// <summary>How a stay ended against the hours of its step; empty while it lasts or where no hours are set.</summary>
    public static string Judge(DossierStep step) => (step.DueAt, step.EndedAt) switch
    {
        ({ } due, { } end) when end > due => "Quá hạn",
        ({ } due, { } end) when KitPage.Day(end) == KitPage.Day(due) => "Đúng hạn",
        ({ }, { }) => "Trước hạn",
        _ => "",
    };
}
