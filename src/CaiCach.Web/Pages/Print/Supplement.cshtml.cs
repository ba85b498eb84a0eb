using CaiCach.Dossiers;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Outbox;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;

namespace CaiCach.Web.Pages.Print;

/// <summary>Mẫu 02: phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, for a dossier that was received.</summary>
public sealed class SupplementModel(DossierReader reader, RegimeReader regimes, UnitDirectory units, SiteOptions site, CurrentOfficial current) : DossierSlip(reader, regimes, units, site, current)
{
    public StoryLine? Line => View.Story.LastOrDefault(l => l.Event.Type == "dossier.supplement-requested");

    public SupplementRequested Asked => Line!.Event.As<SupplementRequested>();

    protected override FormKind Kind => FormKind.Supplement;

    public override DateTimeOffset MadeAt => Line!.At;

    protected override bool Exists => Line is not null;
}
