using CaiCach.Dossiers;
using CaiCach.Dossiers.LookingUp;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Quality.Ratings;
using CaiCach.Quality.Schemes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Demonstration;

/// <summary>Citizens of the demonstration rate some of their dossiers on the day after the result, through the public command; one agency has too few to be shown. Every answer is invented, the same ones each time.</summary>
public sealed class RatingLives(IServiceProvider services)
{
    static readonly (string Agency, int Ratings)[] Rated = [("H45.20", 36), ("H45.02", 9), ("H45.21", 14), ("H45.03", 3)];

    readonly AppDb db = services.GetRequiredService<AppDb>();
    readonly UnitDirectory units = services.GetRequiredService<UnitDirectory>();
    readonly Desk desk = new(services);
    readonly Random random = new(61);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var last = LocalClock.ToLocalDate(DemonstrationSeed.Present);
        var agencies = (await units.GetAsync(cancellationToken)).Agencies.ToDictionary(u => u.Code, u => u.Id);
        foreach (var (code, count) in Rated)
        {
            var agency = agencies[code];
            var dossiers = await db.Set<Dossier>().AsNoTracking().Where(d => d.AgencyId == agency && d.State == DossierState.Returned && d.AccessCode != "").OrderByDescending(d => d.ClosedAt).ThenBy(d => d.Id).Take(count)
                .Select(d => new { d.Code, d.AccessCode, d.ClosedAt, d.Timeliness }).ToListAsync(cancellationToken);
            foreach (var d in dossiers)
            {
                var day = LocalClock.ToLocalDate(d.ClosedAt!.Value) is var closed && closed < last ? closed.AddDays(1) : last;
                var runner = desk.Runner(day, 20);
                await Desk.DoAsync(new RateDossier(db, runner, services.GetRequiredService<LookUpStatus>(), units, Desk.Clock(day, 20)).RunAsync(
                    new RateDossierOptions { Code = d.Code, AccessCode = d.AccessCode, Answers = Answers(d.Timeliness) }, cancellationToken));
            }
        }
    }

    // Whoever waited too long says so, and is the one who complains.
    Dictionary<string, string?> Answers(Timeliness? timeliness)
    {
        var mood = random.NextDouble();
        return new()
        {
            [IndicatorCodes.TotalTime] = timeliness switch { Timeliness.Early => "1", Timeliness.Late => "3", _ => "2" },
            [IndicatorCodes.Contacts] = mood < .75 ? "1" : "2",
            [IndicatorCodes.Agencies] = mood < .2 ? null : mood < .9 ? "2" : "1",
            [IndicatorCodes.Attitude] = timeliness == Timeliness.Late && mood > .6 ? "3" : mood > .95 ? "3" : mood > .5 ? "1" : "2",
        };
    }
}
