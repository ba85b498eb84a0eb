using CaiCach.Organisations.Calendars;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Referring;

/// <summary>The calendars of the agencies that wait for their turn in a dossier.</summary>
public sealed class ReferralCalendars(CalendarReader calendars)
{
    public async Task<IReadOnlyDictionary<Guid, WorkingCalendar>> OfAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        Dictionary<Guid, WorkingCalendar> found = [];
        foreach (var agency in dossier.Referrals.Where(r => r.EndedAt is null && r.BegunAt is null).Select(r => r.AgencyId).Distinct())
        {
            found[agency] = await calendars.ForAgencyAsync(agency, cancellationToken);
        }

        return found;
    }
}
