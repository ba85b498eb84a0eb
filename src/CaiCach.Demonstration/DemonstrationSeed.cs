using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Counting;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Audit.Merkle;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Time;
using CaiCach.Measures.Cells;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Demonstration;

/// <summary>Fills an empty database with the demonstration province: Phú Yên, first half of 2021, its clock standing at Thursday 01/07/2021 07:30, its history sealed.</summary>
public sealed class DemonstrationSeed(AppDb db, SealingKeys keys)
{
    /// <summary>Of every demonstration account. Nothing real is ever kept under it.</summary>
    public const string Password = "CaiCach@2021";

    /// <summary>The demonstration's present.</summary>
    public static readonly DateTimeOffset Present = LocalClock.ToInstant(new DateTime(2021, 7, 1, 7, 30, 0));

    /// <exception cref="InvalidOperationException">The database already has units.</exception>
    public async Task RunAsync(SeedOptions options, Action<string> say, CancellationToken cancellationToken)
    {
        if (await db.Set<Unit>().AnyAsync(cancellationToken))
        {
            throw new InvalidOperationException("Cơ sở dữ liệu đã có đơn vị; chỉ tạo dữ liệu trình diễn trong cơ sở dữ liệu trống.");
        }

        var random = new Random(options.Seed);
        var people = new People(random);
        var present = options.Present;
        var province = new Province(present.AddYears(-1), people);
        province.Make(new PasswordHasher<Official>().HashPassword(new Official(), Password));
        var basics = BaseData.Make(present.AddYears(-1)).ToList();
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        using (var writer = new BulkWriter(db, transaction))
        {
            basics.ForEach(writer.Insert);
            foreach (var row in province.Rows)
            {
                writer.Insert(row);
            }

            say($"Đã nạp {province.Units.Count} đơn vị, {province.Officials.Count} cán bộ, {province.Procedures.Count} thủ tục.");
            var lives = new DossierLives(province, NationalCalendar.Load(), basics.OfType<LegalRegime>().Single(r => r.Code == "nd-61-2018"), people, random, options.AsOf is null ? present : LocalClock.ToInstant(options.Last.ToDateTime(new TimeOnly(17, 0)))) { NamesCommunes = options.AsOf is not null };
            var seal = new SealedAppend(new MerkleFrontier());
            WriteDossiers(writer, seal, lives, new DossierPlan(province, options, random, NationalCalendar.Load(), options.First, options.Last), say);
            WriteRest(writer, lives, province, options.First);
            if (options.AsOf is null)
            {
                WritePlans(writer, seal, new PlanLives(province));
                WriteExplanations(writer, seal, new ExplanationLives(province, lives.Facts, NationalCalendar.Load()));
            }

            Sign(writer, seal, present);
        }

        await transaction.CommitAsync(CancellationToken.None);
    }

    static void WriteDossiers(BulkWriter writer, SealedAppend seal, DossierLives lives, DossierPlan plan, Action<string> say)
    {
        var written = 0;
        foreach (var planned in plan.Make())
        {
            var (dossier, history) = lives.Live(planned.Agency, planned.Version, planned.Division, planned.Received, planned.Life);
            writer.Insert(dossier);
            dossier.Papers.ForEach(writer.Insert);
            dossier.Steps.ForEach(writer.Insert);
            dossier.Ledger.ForEach(writer.Insert);
            dossier.Referrals.ForEach(writer.Insert);
            foreach (var entry in history)
            {
                Seal(writer, seal, entry);
            }

            if (++written % 5000 == 0)
            {
                say($"  {written} hồ sơ…");
            }
        }

        say($"Đã tạo {written} hồ sơ.");
    }

    static void WritePlans(BulkWriter writer, SealedAppend seal, PlanLives plans)
    {
        plans.Make();
        foreach (var row in plans.Rows)
        {
            writer.Insert(row);
        }

        plans.History.ForEach(e => Seal(writer, seal, e));
    }

    static void WriteExplanations(BulkWriter writer, SealedAppend seal, ExplanationLives explanations)
    {
        explanations.Make();
        foreach (var row in explanations.Rows)
        {
            writer.Insert(row);
        }

        explanations.History.ForEach(e => Seal(writer, seal, e));
    }

    static void Seal(BulkWriter writer, SealedAppend seal, AuditEntry entry)
    {
        entry.Position = seal.Size;
        writer.Insert(entry);
        foreach (var row in seal.Add(entry.RecordKind, entry.RecordId, entry.Sequence, entry.Hash))
        {
            writer.Insert(row);
        }
    }

    void Sign(BulkWriter writer, SealedAppend seal, DateTimeOffset present)
    {
        using var key = keys.Open() ?? keys.Create();
        writer.Insert(SealingKeys.Sign(key, 1, seal.Size, seal.Root, present));
        writer.Insert(new Counter { Series = AuditSealer.Series, Period = AuditSealer.Period, Last = 1 });
    }

    static void WriteRest(BulkWriter writer, DossierLives lives, Province province, DateOnly first)
    {
        foreach (var agency in lives.Apologies.GroupBy(a => a.AgencyId))
        {
            var unit = province.Units.Single(u => u.Id == agency.Key);
            var number = 0;
            foreach (var apology in agency.OrderBy(a => a.SentAt))
            {
                (apology.Number, apology.NumberYear, apology.NumberAgencyId, apology.Delivery) = (ApologyNumbers.Of(unit, ++number), first.Year, unit.Id, ApologyDelivery.Letter);
                writer.Insert(apology);
            }

            writer.Insert(new Counter { Series = ApologyNumbers.Series(unit.Code), Period = ApologyNumbers.Period(first), Last = number });
        }

        foreach (var (series, period, last) in lives.Counters)
        {
            writer.Insert(new Counter { Series = series, Period = period, Last = last });
        }

        foreach (var fact in lives.Apologies.SelectMany(AccountabilityMeasures.OfSending))
        {
            var cell = fact with { Amount = 0 };
            lives.Facts[cell] = lives.Facts.GetValueOrDefault(cell) + fact.Amount;
        }

        foreach (var (fact, amount) in lives.Facts)
        {
            writer.Insert(new DayCell { Measure = fact.Measure, Day = fact.Day, AgencyId = fact.AgencyId, FieldId = fact.FieldId, ProcedureId = fact.ProcedureId, Amount = amount });
        }

        foreach (var month in lives.Facts.GroupBy(f => (f.Key.Measure, Month: new DateOnly(f.Key.Day.Year, f.Key.Day.Month, 1), f.Key.AgencyId, f.Key.FieldId)))
        {
            writer.Insert(new MonthCell { Measure = month.Key.Measure, Month = month.Key.Month, AgencyId = month.Key.AgencyId, FieldId = month.Key.FieldId, Amount = month.Sum(f => f.Value) });
        }
    }
}
