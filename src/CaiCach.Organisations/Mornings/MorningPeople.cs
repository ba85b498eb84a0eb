using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Authorities;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Mornings;

/// <summary>Whom a morning letter may go to: everybody with an open account and a post, sorted into those who get one and those who do not, and why.</summary>
public sealed class MorningPeople(AppDb db, LocalClock clock, RoleRights rights)
{
    /// <summary>What is older has been seen or is told by the tasks themselves.</summary>
    public const int LongestSilence = 7;

    public async Task<(IReadOnlyList<MorningPerson> People, MorningReport Report)> ReadAsync(MorningReport report, CancellationToken cancellationToken)
    {
        var day = report.Day;
        var officials = await db.Set<Official>().AsNoTracking().Where(o => o.IsActive)
            .Select(o => new { o.Id, o.FullName, o.Email, o.NoMorningMail }).ToListAsync(cancellationToken);
        var posts = (await HeldPost.At(db, clock.Now).ToListAsync(cancellationToken)).ToLookup(p => p.OfficialId);
        var floor = day.AddDays(1 - LongestSilence);
        var last = await db.Set<MorningMessage>().AsNoTracking().Where(m => m.Day >= floor && m.Day <= day)
            .GroupBy(m => m.OfficialId).Select(g => new { g.Key, Day = g.Max(m => m.Day) }).ToDictionaryAsync(g => g.Key, g => g.Day, cancellationToken);
        var people = new List<MorningPerson>();
        foreach (var o in officials.Where(o => posts.Contains(o.Id)).OrderBy(o => o.Id))
        {
            report = report with { Officials = report.Officials + 1 };
            if (o.NoMorningMail)
            {
                report = report with { SwitchedOff = report.SwitchedOff + 1 };
            }
            else if (EmailAddress.Fault(o.Email) is not null)
            {
                report = report with { WithoutAddress = report.WithoutAddress + 1 };
            }
            else if (last.TryGetValue(o.Id, out var told) && told == day)
            {
                report = report with { AlreadySent = report.AlreadySent + 1 };
            }
            else
            {
                people.Add(new MorningPerson(o.Id, o.FullName, o.Email!, [.. posts[o.Id]], rights.Of(o.Id, posts[o.Id]), last.TryGetValue(o.Id, out told) ? told.AddDays(1) : floor));
            }
        }

        return (people, report);
    }
}
