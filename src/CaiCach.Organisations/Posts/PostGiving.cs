using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Posts;

/// <summary>Checks an asked-for post against the calendar, the unit and the person's other posts, and adds it.</summary>
public sealed class PostGiving(AppDb db)
{
    /// <param name="leaving">A post that ends when the new one begins, in a transfer.</param>
    internal async Task<Outcome<Post>> AddAsync(ActionScope scope, Guid officialId, NewPost asked, string prefix, Post? leaving, CancellationToken cancellationToken)
    {
        var today = LocalClock.ToLocalDate(scope.Now);
        var from = asked.From ?? today;
        var answer = await CheckAsync(asked, from, today, prefix, cancellationToken);
        if (!answer.Succeeded)
        {
            return answer.Refusals.ToList();
        }

        var unit = answer.Value;
        var role = asked.Role!.Value;
        var post = new Post
        {
            Id = Ids.New(scope.Now),
            OfficialId = officialId,
            UnitId = unit.Id,
            Role = role,
            Title = NormalText.Line(asked.Title) ?? role.Label(),
            ValidFrom = from == today ? scope.Now : LocalClock.StartOf(from),
            ValidTo = asked.To is { } last ? LocalClock.StartOf(last.AddDays(1)) : null,
        };
        var others = await db.Set<Post>().AsNoTracking().Where(p => p.OfficialId == officialId && (p.ValidTo == null || p.ValidTo > post.ValidFrom)).ToListAsync(cancellationToken);
        foreach (var other in others.Where(p => p.Id != leaving?.Id && (post.ValidTo is null || p.ValidFrom < post.ValidTo)))
        {
            if (other.UnitId == post.UnitId && other.Role == role)
            {
                return new Refusal("organisations.post_twice", "Người này đã giữ đúng vị trí đó trong thời gian ấy.", prefix + nameof(asked.Role));
            }

            if (PostRules.Exclude(other.Role, role))
            {
                return new Refusal("organisations.duties_apart", "Quản trị kỹ thuật không giữ vị trí nghiệp vụ cùng lúc, để không tự mở được hồ sơ. Kết thúc vị trí kia trước, hoặc lập tài khoản cho người khác.", prefix + nameof(asked.Role));
            }
        }

        db.Add(post);
        scope.Record(new RecordRef("official", officialId), [new PostGiven(post.Id, unit.Id, unit.Name, role, post.Title, post.ValidFrom, post.ValidTo)]);
        return post;
    }

    async Task<Outcome<Unit>> CheckAsync(NewPost asked, DateOnly from, DateOnly today, string prefix, CancellationToken cancellationToken)
    {
        List<Refusal> refusals = [];
        void No(string code, string message, string field) => refusals.Add(new Refusal(code, message, prefix + field));
        if (from < today)
        {
            No("organisations.past", "Ngày bắt đầu không được trước hôm nay: quyền không có hiệu lực ngược.", nameof(asked.From));
        }
        else if (from > today.AddYears(2))
        {
            No("organisations.far", "Ngày bắt đầu quá xa: nhiều nhất hai năm nữa.", nameof(asked.From));
        }

        if (asked.To < from)
        {
            No("organisations.order", "Ngày kết thúc phải từ ngày bắt đầu trở đi.", nameof(asked.To));
        }

        if (NormalText.Line(asked.Title) is { Length: > 120 })
        {
            No("organisations.title", "Chức danh dài nhiều nhất 120 ký tự.", nameof(asked.Title));
        }

        var unit = await db.Set<Unit>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == asked.UnitId, cancellationToken);
        if (unit is null)
        {
            No("organisations.unit", "Chọn đơn vị.", nameof(asked.UnitId));
        }
        else if (from < unit.ValidFrom || (unit.ValidTo is { } end && (asked.To ?? from) > end))
        {
            No("organisations.unit_over", $"{unit.ShortName} không tồn tại trong thời gian này.", nameof(asked.UnitId));
        }

        if (asked.Role is not { } role || !Enum.IsDefined(role))
        {
            No("organisations.role", "Chọn vai trò.", nameof(asked.Role));
        }
        else if (unit is not null && !PostRules.Fits(role, unit))
        {
            No("organisations.role_unit", $"Vai trò {role.Label()} chỉ đặt ở {PostRules.Place(role)}.", nameof(asked.Role));
        }

        return refusals.Count > 0 ? refusals : unit!;
    }
}
