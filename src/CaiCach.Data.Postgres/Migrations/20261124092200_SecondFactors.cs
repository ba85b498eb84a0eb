using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SecondFactors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "org_sign_in_session",
                type: "character varying(45)",
                maxLength: 45,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "device",
                table: "org_sign_in_session",
                type: "character varying(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "must_change_password",
                table: "org_official",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "org_recovery_code",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_recovery_code", x => x.id);
                    table.ForeignKey(
                        name: "FK_org_recovery_code_org_official_official_id",
                        column: x => x.official_id,
                        principalTable: "org_official",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "org_second_factor",
                columns: table => new
                {
                    official_id = table.Column<Guid>(type: "uuid", nullable: false),
                    secret = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    last_step = table.Column<long>(type: "bigint", nullable: false),
                    turned_on_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_second_factor", x => x.official_id);
                    table.ForeignKey(
                        name: "FK_org_second_factor_org_official_official_id",
                        column: x => x.official_id,
                        principalTable: "org_official",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_org_official_search_key_id",
                table: "org_official",
                columns: new[] { "search_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_org_recovery_code_official_id_hash",
                table: "org_recovery_code",
                columns: new[] { "official_id", "hash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "org_recovery_code");

            migrationBuilder.DropTable(
                name: "org_second_factor");

            migrationBuilder.DropIndex(
                name: "ix_org_official_search_key_id",
                table: "org_official");

            migrationBuilder.DropColumn(
                name: "address",
                table: "org_sign_in_session");

            migrationBuilder.DropColumn(
                name: "device",
                table: "org_sign_in_session");

            migrationBuilder.DropColumn(
                name: "must_change_password",
                table: "org_official");
        }
    }
}
