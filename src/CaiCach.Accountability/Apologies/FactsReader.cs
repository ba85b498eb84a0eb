using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Organisations.Calendars;
using CaiCach.Procedures.Regimes;

namespace CaiCach.Accountability.Apologies;

/// <summary>Facts for decisions about many dossiers at one moment: calendars and decrees are read once, not once per dossier.</summary>
public sealed class FactsReader(CalendarReader calendars, RegimeReader regimes)
{
    readonly Dictionary<Guid, LegalRegime> known = [];

    internal async Task<DossierFacts> OfAsync(Dossier dossier, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!known.TryGetValue(dossier.RegimeId, out var regime))
        {
            known[dossier.RegimeId] = regime = await regimes.OfAsync(dossier.RegimeId, cancellationToken);
        }

        return new DossierFacts(now, await calendars.ForAgencyAsync(dossier.AgencyId, cancellationToken), regime, Guid.Empty, Guid.Empty);
    }
}
