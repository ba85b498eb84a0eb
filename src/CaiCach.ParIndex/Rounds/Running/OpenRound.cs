using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Listing;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Opens a round on a published set, with every unit of its level below whoever runs it: the province's own offices, or a district's communes.</summary>
public sealed class OpenRound(AppDb db, ActionRunner actions, UnitDirectory directory)
{
    static readonly IReadOnlyList<Band> Usual = [new("Xuất sắc", 90), new("Tốt", 80), new("Khá", 70), new("Trung bình", 50)];

    public Task<Outcome<ChangedRound>> RunAsync(OpenRoundOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ChangedRound>(RoundActions.Open, options, context, async scope =>
        {
            var snapshot = await directory.GetAsync(cancellationToken);
            var owner = snapshot.Find(options.OwnerId ?? (context.Authority.FilterFor(ParIndexPermissions.RunRounds).Everything ? snapshot.Province?.Id : context.Actor.AgencyId));
            if (owner is null || !RoundDoor.MayRun(context.Authority, owner))
            {
                return Refusal.Forbidden();
            }

            var set = await db.Set<CriteriaSet>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == options.SetId, cancellationToken);
            var (code, name) = ((NormalText.Line(options.Code) ?? "").ToUpperInvariant(), NormalText.Line(options.Name));
            var bands = options.Bands ?? Usual;
            List<Refusal> refusals = [];
            if (set is not { State: CriteriaSetState.Published, Index: IndexKind.Reform })
            {
                refusals.Add(new Refusal("round.set", "Chọn một bộ tiêu chí cải cách hành chính đã ban hành.", nameof(options.SetId)));
            }
            else if (!set.IsValidIn(options.Year))
            {
                refusals.Add(new Refusal("round.year", $"Bộ tiêu chí này dùng cho năm {set.YearFrom}{(set.YearTo == set.YearFrom ? "" : $"–{set.YearTo}")}.", nameof(options.Year)));
            }
            else if (set.Level != UnitKind.Commune && (owner.Kind != UnitKind.Province || set.Level == UnitKind.Province))
            {
                refusals.Add(new Refusal("round.level", set.Level == UnitKind.Province ? "Chỉ số cấp tỉnh do trung ương đánh giá, không mở kỳ ở đây." : "Cấp huyện chỉ đánh giá các xã của mình.", nameof(options.SetId)));
            }

            if (!IndexCode.IsUsable(code, 40) || await db.Set<Round>().AnyAsync(r => r.Code == code, cancellationToken))
            {
                refusals.Add(new Refusal("round.code", code.Length == 0 ? "Đặt mã cho kỳ đánh giá, ví dụ SO-2021." : $"Mã {code} đã có hoặc không dùng được; chọn mã khác, chữ không dấu và số.", nameof(options.Code)));
            }

            if (name is { Length: > 300 })
            {
                refusals.Add(new Refusal("round.name", "Tên dài quá 300 ký tự.", nameof(options.Name)));
            }

            if (options.SubmitBy is not { } by || by <= scope.Now)
            {
                refusals.Add(new Refusal("round.submit_by", "Nhập hạn nộp điểm tự đánh giá, sau thời điểm này.", nameof(options.SubmitBy)));
            }

            if (bands.Count == 0 || bands.Any(b => string.IsNullOrWhiteSpace(b.Name) || b.Name.Length > 60) || bands.DistinctBy(b => b.From).Count() != bands.Count)
            {
                refusals.Add(new Refusal("round.bands", "Mỗi hạng một tên và một mức điểm riêng.", nameof(options.Bands)));
            }

            if (options.CutOff is { } cut && cut.Year != options.Year)
            {
                refusals.Add(new Refusal("round.cut_off", $"Ngày chốt số liệu nằm trong năm {options.Year}.", nameof(options.CutOff)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var round = new Round
            {
                Id = Ids.New(scope.Now), Code = code, Name = name ?? $"Chỉ số cải cách hành chính {set!.Level.LevelName()} năm {options.Year}", Year = options.Year, SetId = set!.Id, OwnerId = owner.Id,
                Bands = Band.Write(bands), CutOff = options.CutOff ?? new DateOnly(options.Year, 12, 31), SubmitBy = options.SubmitBy!.Value, OpenedById = context.Actor.OfficialId, CreatedAt = scope.Now,
            };
            var units = snapshot.Agencies.Where(u => u.Kind == set.Level && u.ValidTo is null && (owner.Kind == UnitKind.Province || u.ParentId == owner.Id))
                .Select(u => new RoundUnit { Id = Ids.New(scope.Now), RoundId = round.Id, UnitId = u.Id, Block = BlockOf(u, owner, snapshot) }).ToList();
            db.Add(round);
            db.AddRange(units);
            scope.Record(RoundRecord.Of(round), [new RoundOpened(code, round.Year, units.Count)]);
            return new ChangedRound(round.Id, code, round.Stage, round.Version);
        }, cancellationToken);

    // Communes are compared within their district even when the province runs the round.
    static string BlockOf(Unit unit, Unit owner, UnitSnapshot snapshot) =>
        unit.Kind == UnitKind.Commune && owner.Kind == UnitKind.Province ? snapshot.NameOf(unit.ParentId) : $"Khối {unit.Kind.LevelName()}";
}
