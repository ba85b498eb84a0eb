using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Administering;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The first accounts of a province, above all its technical administrator, who makes the others on the pages.</summary>
internal sealed class OfficialCreate : ICommand
{
    public string Name => "official create";

    public string Help => "--user TÊN-ĐĂNG-NHẬP --name HỌ-TÊN --unit MÃ --role technical-administrator [--title …] [--email …] [--reason …]: lập tài khoản; mật khẩu in một lần";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (Everything.Choice<Role>(arguments.Required("role")) is not { } role)
        {
            throw new UsageException($"--role chỉ có: {Everything.Choices<Role>()}.");
        }

        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (user, name, code) = (arguments.Required("user"), arguments.Required("name"), arguments.Required("unit"));
        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        if (units.All.FirstOrDefault(u => string.Equals(u.Code, code, StringComparison.OrdinalIgnoreCase)) is not { } unit)
        {
            return Missing(code, units);
        }

        var created = await services.GetRequiredService<CreateOfficial>().RunAsync(
            new CreateOfficialOptions
            {
                UserName = user,
                FullName = name,
                Email = arguments.Option("email"),
                Post = new NewPost { UnitId = unit.Id, Role = role, Title = arguments.Option("title") },
                Reason = arguments.Option("reason") ?? "Lập từ dòng lệnh của máy chủ",
            },
            Everything.Context(services), cancellationToken);
        if (!created.Succeeded)
        {
            return Everything.Refuse(created.Refusals);
        }

        Console.WriteLine(created.Value.Password);
        Console.Error.WriteLine($"Mật khẩu ban đầu của {user}, không hiện lại lần nữa; phải đổi khi đăng nhập lần đầu tại /sign-in.");
        return 0;
    }

    static int Missing(string code, UnitSnapshot units)
    {
        Console.Error.WriteLine(units.All.Count == 0
            ? "Chưa có đơn vị nào. Lập UBND tỉnh trước, ví dụ:\n  ./caicach unit create --code H45 --name \"Uỷ ban nhân dân tỉnh Phú Yên\" --short \"UBND tỉnh\" --kind province"
            : $"Không có đơn vị mã {code}. Các cơ quan đã có: {string.Join(", ", units.Agencies.Take(30).Select(u => $"{u.Code} {u.ShortName}"))}{(units.Agencies.Count() > 30 ? ", …" : "")}.");
        return 1;
    }
}
