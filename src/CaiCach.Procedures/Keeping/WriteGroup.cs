using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Keeping;

/// <summary>Writes a group of linked procedures from a day on; a group of the same name ends the day before, so that a group too has its versions.</summary>
public sealed class WriteGroup(AppDb db, ActionRunner actions)
{
    public Task<Outcome<WrittenGroup>> RunAsync(WriteGroupOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<WrittenGroup>(ProceduresActions.WriteGroup, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ProceduresPermissions.Manage))
            {
                return Refusal.Forbidden();
            }

            var (name, source) = (NormalText.Line(options.Name), NormalText.Line(options.LegalSource));
            List<string> codes = [.. options.Codes.Select(NormalText.Line).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
            var procedures = await db.Set<Procedure>().Where(p => codes.Contains(p.Code)).ToListAsync(cancellationToken);
            var refusals = Check(options, name, source, codes, procedures).ToList();
            var last = await db.Set<ProcedureGroup>().Where(g => g.Name == name).OrderByDescending(g => g.ValidFrom).FirstOrDefaultAsync(cancellationToken);
            if (last is not null && options.ValidFrom <= last.ValidFrom)
            {
                refusals.Add(new Refusal("procedure-group.overlap", $"Nhóm này đã có bản áp dụng từ {last.ValidFrom:dd/MM/yyyy}; bản mới phải bắt đầu sau ngày đó.", nameof(options.ValidFrom)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            if (last is { ValidTo: null })
            {
                last.ValidTo = options.ValidFrom!.Value.AddDays(-1);
            }

            List<Procedure> members = [.. codes.Select(c => procedures.First(p => p.Code == c))];
            var group = new ProcedureGroup
            {
                Id = Ids.New(scope.Now), Name = name!, LeadId = members[0].Id, LimitAmount = options.LimitAmount!.Value, LimitUnit = options.LimitUnit!.Value, ValidFrom = options.ValidFrom!.Value, LegalSource = source!,
            };
            db.Add(group);
            db.AddRange(members.Select((p, i) => new ProcedureGroupMember { GroupId = group.Id, ProcedureId = p.Id, Ordinal = i + 1 }));
            scope.Record(new RecordRef("procedure-group", group.Id), [new GroupWritten(group.Name, codes, group.ValidFrom, source!)]);
            return new WrittenGroup(group.Id, group.Name, members.Count);
        }, cancellationToken);

    static IEnumerable<Refusal> Check(WriteGroupOptions options, string? name, string? source, List<string> codes, List<Procedure> procedures)
    {
        if (name is null or { Length: > 300 })
        {
            yield return new Refusal("procedure-group.name", "Đặt tên nhóm thủ tục liên thông.", nameof(options.Name));
        }

        if (codes.Count < 2)
        {
            yield return new Refusal("procedure-group.members", "Nhóm liên thông có ít nhất hai thủ tục; mã đầu tiên là thủ tục chủ trì.", nameof(options.Codes));
        }

        foreach (var code in codes.Where(c => procedures.TrueForAll(p => p.Code != c)))
        {
            yield return new Refusal("procedure-group.members", $"Danh mục không có thủ tục mã {code}.", nameof(options.Codes));
        }

        if (options.LimitAmount is null or < 1 or > TimeLimit.Maximum || options.LimitUnit is null)
        {
            yield return new Refusal("procedure-group.limit", "Nhập thời hạn của cả nhóm: số và đơn vị.", nameof(options.LimitAmount));
        }

        if (options.ValidFrom is not { Year: >= 2000 and <= 2100 })
        {
            yield return new Refusal("procedure-group.day", "Ghi ngày áp dụng.", nameof(options.ValidFrom));
        }

        if (source is null or { Length: > 500 })
        {
            yield return new Refusal("procedure-group.source", "Ghi văn bản quy định nhóm liên thông.", nameof(options.LegalSource));
        }
    }
}
